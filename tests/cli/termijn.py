#!/usr/bin/env python3
"""houvast termijn, from the outside: the dates, the exit codes and one clear line per mistake."""
import json
import os
import subprocess
import sys
import tempfile

program = sys.argv[1]
wrong = []


def run(*args, **env):
    done = subprocess.run([program, *args], capture_output=True, text=True, timeout=30,
                          env={**os.environ, **env})
    return done.returncode, done.stdout, done.stderr


def check(good, what):
    if not good:
        wrong.append(what)


# name and options, start, unextended end, legal last day, article
VECTORS = [
    ("eerste-gesprek", "2026-11-27", "2026-12-25", "2026-12-28", "Wgs art. 4 lid 1"),
    ("eerste-gesprek", "2026-10-07", "2026-11-04", "2026-11-04", "Wgs art. 4 lid 1"),
    ("eerste-gesprek", "2028-02-01", "2028-02-29", "2028-02-29", "Wgs art. 4 lid 1"),
    ("eerste-gesprek", "2027-04-07", "2027-05-05", "2027-05-10", "Wgs art. 4 lid 1"),
    ("eerste-gesprek-bedreigend", "2026-12-24", "2026-12-30", "2026-12-30", "Wgs art. 4 lid 2"),
    ("eerste-gesprek-bedreigend", "2026-05-13", "2026-05-19", "2026-05-20", "Wgs art. 4 lid 2"),
    ("beschikking", "2026-11-06", "2027-01-01", "2027-01-04", "Wgs art. 4a lid 3"),
    ("beschikking --weken 6", "2026-11-14", "2026-12-26", "2026-12-28", "Wgs art. 4a lid 3"),
    ("bezwaar", "2026-11-13", "2026-12-25", "2026-12-28", "Awb art. 6:7"),
    ("beslissing-op-bezwaar", "2026-12-14", "2027-01-25", "2027-01-25", "Awb art. 7:10"),
    ("beslissing-op-bezwaar --commissie", "2027-01-01", "2027-03-26", "2027-03-30",
     "Awb art. 7:10"),
    ("beslissing-op-bezwaar --commissie --verdaagd", "2026-12-31", "2027-05-06", "2027-05-06",
     "Awb art. 7:10"),
    ("ingebrekestelling", "2026-12-11", "2026-12-25", "2026-12-28", "Awb art. 4:17"),
]
for name, start, end, last, article in VECTORS:
    args = ["termijn", *name.split(), "--from", start]
    code, out, err = run(*args)
    check(code == 0 and not err, f"{args}: {code} {err}")
    for text in (start, end, last, article, "Waarom"):
        check(text in out, f"{args}: no {text} in {out}")
    code, out, err = run(*args, "--json")
    answer = json.loads(out)
    check((answer["start"], answer["eind"], answer["uiterlijk"]) == (start, end, last),
          f"{args}: {out}")
    check(bool(answer["verlengd_door"]) == (end != last), f"{args}: {out}")

code, out, err = run("termijn", "--list")
check(code == 0 and len(out.splitlines()) == 6, f"--list: {out}")
for name in ("eerste-gesprek", "eerste-gesprek-bedreigend", "beschikking", "bezwaar",
             "beslissing-op-bezwaar", "ingebrekestelling"):
    check(any(line.split()[0] == name for line in out.splitlines()), f"--list: no {name}")

code, out, err = run("termijn", "eerste-gesprek", "--from", "2026-11-27")
check("Eerste Kerstdag" in out and "Algemene termijnenwet art. 1 lid 1" in out, out)

# Each mistake: exit code 2, nothing on stdout, one line that names it.
MISTAKES = [
    (["termijn", "onzin", "--from", "2026-11-27"], "onzin"),
    (["termijn", "--from", "2026-11-27"], "welke termijn"),
    (["termijn", "bezwaar"], "--from"),
    (["termijn", "bezwaar", "--from", "2026-02-30"], "2026-02-30"),
    (["termijn", "bezwaar", "--from", "27-11-2026"], "27-11-2026"),
    (["termijn", "bezwaar", "--from", "2026-1-1"], "2026-1-1"),
    (["termijn", "bezwaar", "--from", ""], "--from"),
    (["termijn", "bezwaar", "--from", "0001-01-01"], "1965"),
    (["termijn", "beschikking", "--from", "2026-11-27", "--weken", "9"], "--weken"),
    (["termijn", "beschikking", "--from", "2026-11-27", "--weken", "0"], "--weken"),
    (["termijn", "beschikking", "--from", "2026-11-27", "--weken", "vier"], "--weken"),
    (["termijn", "bezwaar", "--from", "2026-11-27", "--weken", "4"], "--weken"),
    (["termijn", "bezwaar", "--from", "2026-11-27", "--commissie"], "--commissie"),
    (["termijn", "bezwaar", "--from", "2026-11-27", "--raar"], "--raar"),
    (["onzin"], "onzin"),
    ([], "ontbreekt"),
]
for args, named in MISTAKES:
    code, out, err = run(*args)
    check(code == 2 and not out, f"{args}: {code} {out}")
    check(named in err.splitlines()[0], f"{args}: {err}")

for args in (["--help"], ["termijn", "--help"]):
    code, out, err = run(*args)
    check(code == 0 and "Gebruik" in out and not err, f"{args}: {code} {out} {err}")
check("Uitgangscodes" in run("--help")[1], "--help names the exit codes")

# A broken world: exit code 3, and the place of each fault.
ask = ["termijn", "bezwaar", "--from", "2026-11-27"]
code, out, err = run(*ask, HOUVAST_SHARE="/nergens")
check(code == 3 and "HOUVAST_SHARE" in err, f"no data: {code} {err}")
with tempfile.TemporaryDirectory() as share:
    os.mkdir(share + "/figures")
    with open(share + "/figures/feestdagen.yaml", "w", encoding="utf-8") as file:
        file.write("feestdagen:\n  - naam: x\n    vast: 02-30\n    grond: y\ngelijkgesteld: 1\n")
    code, out, err = run(*ask, HOUVAST_SHARE=share)
    check(code == 3 and "feestdagen.yaml:3:11" in err and "feestdagen.yaml:5:16" in err,
          f"bad data: {code} {err}")
with open("/dev/full", "w", encoding="utf-8") as full:
    done = subprocess.run([program, *ask], stdout=full, stderr=subprocess.PIPE, timeout=30)
    check(done.returncode == 3, f"full disk: {done.returncode}")

print("\n".join(wrong) or f"termijn: {len(VECTORS)} vectors, {len(MISTAKES)} mistakes")
sys.exit(bool(wrong))

#!/usr/bin/env python3
"""houvast methodiek, from the outside: sound or every fault at its line, and what differs; and no
start without a methodiek that a gemeente chose."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

program = sys.argv[1]
shipped = sorted((pathlib.Path(__file__).resolve().parents[2] / "methodieken").glob("*/*/"))
shipped = [folder for folder in shipped if (folder / "methodiek.yaml").exists()]
wrong = []


def run(*args):
    done = subprocess.run([program, "methodiek", *map(str, args)], capture_output=True, text=True,
                          timeout=60)
    return done.returncode, done.stdout, done.stderr


def check(good, what):
    if not good:
        wrong.append(what)


def change(file, pattern, by):
    """Changes the one thing in `file` that `pattern` finds first, not in a line of comment; answers
    with its line."""
    text = file.read_text(encoding="utf-8")
    found = next((m for m in re.finditer(pattern, text, re.MULTILINE)
                  if not text[text.rfind("\n", 0, m.start()) + 1:].startswith("#")), None)
    if not found:
        sys.exit(f"{file.name} has no {pattern}")
    file.write_text(text[:found.start()] + by + text[found.end():], encoding="utf-8")
    return text[:found.start()].count("\n") + 1


# What is shipped is sound, and differs from what is not itself only.
check(bool(shipped), "no methodieken")
for folder in shipped:
    code, out, err = run("check", folder)
    check(code == 0 and not err, f"{folder}: {code} {out} {err}")
    for part in ("fasen", "instrumenten", "platen", "themas", "subdoelen", "hulpmiddelen"):
        check(re.search(rf"^  {part} +[1-9]\d*$", out, re.MULTILINE), f"{folder}: {part} in {out}")
    check(re.search(r"in \d+\.\d ms$", out, re.MULTILINE), f"{folder}: no milliseconds in {out}")
    code, out, err = run("vergelijk", folder, folder)
    check((code, out, err) == (0, "geen verschil\n", ""), f"{folder} and itself: {code} {out}")

original = next(folder for folder in shipped if folder.parent.name == "vng-basisdienstverlening")
with tempfile.TemporaryDirectory() as root:
    copy = pathlib.Path(root) / original.parent.name / original.name

    def fresh():
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(original, copy)

    # Faults of shape: of three files together, each at its line.
    fresh()
    hulp = change(copy / "hulpmiddelen.yaml", r"\bsoort: [a-z-]+", "soort: toverstaf")
    doel = change(copy / "doelen.yaml", r"\bmoeilijkheid: \d", "moeilijkheid: 9")
    (copy / "trainingen.yaml").unlink()
    code, out, err = run("check", copy)
    lines = out.splitlines()
    check(code == 1 and len(lines) == 3 and not err, f"three faults: {code} {out} {err}")
    check(lines[0].startswith(f"{copy}/doelen.yaml:{doel}:"), f"doelen: {lines}")
    check(lines[1].startswith(f"{copy}/hulpmiddelen.yaml:{hulp}:"), f"hulpmiddelen: {lines}")
    check(lines[2] == f"{copy}/trainingen.yaml: het bestand is er niet", f"trainingen: {lines}")

    # What does not fit together: in words, at the line of what it is about.
    fresh()
    change(copy / "gesprekstips.yaml", r"\bfase: [a-z-]+", "fase: er-is-geen")
    change(copy / "instrumenten.yaml", r"\bmomenten: \[[^\]]*\]", "momenten: []")
    code, out, err = run("check", copy)
    check(code == 1 and not err, f"unsound: {code} {out} {err}")
    check(re.search(r"gesprekstips\.yaml:\d+:\d+: .*geen fase met de code er-is-geen$", out,
                    re.MULTILINE), f"a phase that is not there: {out}")
    check(re.search(r"instrumenten\.yaml:\d+:\d+: .*welke momenten", out), f"no moment: {out}")
    check("methodiek." not in out, f"a code instead of words: {out}")

    # What differs: something less, something new and something changed.
    fresh()
    change(copy / "methodiek.yaml", r"^plan_weken: \d+", "plan_weken: 6")
    change(copy / "producten.yaml", r"^  - code: nazorg\n", "  - code: nazorg-nieuw\n")
    code, out, err = run("vergelijk", original, copy)
    check(code == 0 and not err, f"vergelijk: {code} {out} {err}")
    check(out.splitlines() == ["methodiek plan_weken: anders", "producten nazorg: weg",
                               "producten nazorg-nieuw: bij"], f"vergelijk: {out}")
    change(copy / "methodiek.yaml", r"^plan_weken: \d+", "plan_weken: zes")
    code, out, err = run("vergelijk", original, copy)
    check(code == 1 and "methodiek.yaml" in out, f"vergelijk with a broken one: {code} {out}")

# A methodiek that a gemeente chose and that is not there: no server starts, and it says which.
with tempfile.TemporaryDirectory() as root:
    house = original.parents[2]
    data, share = pathlib.Path(root) / "data", pathlib.Path(root) / "share"
    share.mkdir()
    for part in ("figures", "translations", "assets"):
        (share / part).symlink_to(house / part)
    shutil.copytree(house / "methodieken", share / "methodieken")

    def start(*args):
        done = subprocess.run([program, *map(str, args)], capture_output=True, text=True,
                              timeout=300, env={**os.environ, "HOUVAST_SHARE": str(share)})
        return done.returncode, done.stderr

    code, err = start("demo", "--data", data, "--inwoners", 8, "--no-serve")
    check(code == 0, f"demo: {code} {err}")
    shutil.rmtree(share / "methodieken" / "bossche-aanpak")
    for args in (("serve", "--demo"), ("demo",)):
        code, err = start(*args, "--data", data, "--port", 0)
        check(code not in (0, 2) and "waterdam" in err
              and "methodieken/bossche-aanpak/2023-12" in err, f"{args}: {code} {err}")
    shutil.rmtree(share / "methodieken" / original.parent.name)
    code, err = start("verify", "--data", data)
    check(code not in (0, 2) and "vng-basisdienstverlening/2024-11" in err, f"{code} {err}")

# Each mistake: exit code 2, nothing on stdout, one line that names it.
for args, named in ((["check"], "map"), (["check", "/nergens"], "/nergens"), ([], "ontbreekt"),
                    (["vergelijk", original], "andere"), (["keur"], "keur"),
                    (["vergelijk", original, "/nergens"], "/nergens")):
    code, out, err = run(*args)
    check(code == 2 and not out and named in err.splitlines()[0], f"{args}: {code} {out} {err}")

print("\n".join(wrong) or f"methodiek: {len(shipped)} methodieken")
sys.exit(bool(wrong))

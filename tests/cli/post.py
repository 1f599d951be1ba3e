#!/usr/bin/env python3
"""houvast post, from the outside: a moment of one's own choice is for a demo. Among real residents
no reminder may leave on a day that is not theirs."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

program = sys.argv[1]
wrong = []
work = pathlib.Path(tempfile.mkdtemp(prefix="houvast-cli-"))
MOMENT = ["--tijdstip", "2026-11-24T08:00"]
ONLY_DEMO = "--tijdstip kan alleen bij een demo"


def expect(code, *args, out="", err=""):
    done = subprocess.run([program, *map(str, args)], capture_output=True, text=True, timeout=60,
                          env={**os.environ, "LC_ALL": "C.UTF-8"})
    what = " ".join(map(str, args)).replace(str(work), "")
    if done.returncode != code:
        wrong.append(f"{what}: exit code {done.returncode}, not {code}: "
                     f"{done.stdout}{done.stderr}")
    if out not in done.stdout or (code != 0 and done.stdout):
        wrong.append(f"{what}: on the output: {done.stdout!r}")
    if err not in done.stderr:
        wrong.append(f"{what}: not on the error output: {err!r}, but {done.stderr!r}")


def real_residents():
    data = work / "echt"
    expect(0, "gemeente", "add", "leiden", "--data", data, "--email", "bea@leiden.example")
    post = ["post", "--data", data]
    expect(0, *post, out="niets ingesteld")
    expect(2, *post, *MOMENT, err=ONLY_DEMO)
    expect(2, *post, "--gemeente", "leiden", *MOMENT, err=ONLY_DEMO)
    expect(2, *post, "--gemeente", "leiden", "--proef-naar", "bea@leiden.example", *MOMENT,
           err=ONLY_DEMO)
    expect(2, "serve", "--data", data, *MOMENT, err="--demo")
    expect(2, "serve", "--data", data, "--port", 0, "--demo", *MOMENT, err=ONLY_DEMO)


def no_data():
    expect(2, "post", "--data", work / "nergens", *MOMENT, err=ONLY_DEMO)
    if (work / "nergens").exists():
        wrong.append("a folder was made")


def demo():
    data = work / "demo"
    expect(0, "demo", "--data", data, "--seed", 3, "--inwoners", 3, "--no-serve",
           out="De demo is klaar")
    post = ["post", "--data", data]
    expect(0, *post, *MOMENT, out="niets ingesteld")
    for moment in ("2026-11-24", "2026-11-24 08:00", "2026-11-24T8:00", "2026-11-24T24:00",
                   "2026-11-24T08:60", "2026-02-30T08:00", "2026-11-24T08:00Z", "morgen"):
        expect(2, *post, "--tijdstip", moment, err="2026-11-24T08:00 (UTC)")


try:
    for step in (real_residents, no_data, demo):
        step()
finally:
    shutil.rmtree(work)
print("\n".join(wrong) or "cli: post takes a moment of its own only in a demo")
sys.exit(bool(wrong))

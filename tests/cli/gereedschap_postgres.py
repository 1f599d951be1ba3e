#!/usr/bin/env python3
"""backup, destroy, a wipe and restore on PostgreSQL, from the outside (in bin/postgres-test): what
was destroyed leaves no byte in the tables and does not come back; the rest does."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

program = sys.argv[1]
server = os.environ["HOUVAST_TEST_POSTGRES"]
tables = pathlib.Path(os.environ["HOUVAST_TEST_POSTGRES_DATA"]) / "base"
wrong = []
work = pathlib.Path(tempfile.mkdtemp(prefix="houvast-cli-pg-"))


def database(name):
    return server.replace("/postgres?", f"/{name}?")


def sql(name, query):
    done = subprocess.run(["psql", "-X", "-A", "-t", "-q", "-d", database(name), "-c", query],
                          capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.strip()


def expect(code, name, *args, out="", err=""):
    asked = [program, args[0], "--database", database(name), *map(str, args[1:])]
    done = subprocess.run(asked, capture_output=True, text=True, timeout=300)
    what = " ".join(map(str, args)).replace(str(work), "")
    if done.returncode != code or out not in done.stdout or err not in done.stderr:
        wrong.append(f"{what}: exit code {done.returncode}, not {code}, or other words: "
                     f"{done.stdout}{done.stderr}")


def in_tables(name, word):
    """In the files of one database. (What the server keeps in its log is for docs/beheer.)"""
    folder = tables / sql(name, "SELECT oid FROM pg_database WHERE datname = current_database()")
    sql(name, "CHECKPOINT")
    return any(word.encode() in f.read_bytes() for f in folder.rglob("*") if f.is_file())


def main():
    for name in ("stad", "terug"):
        sql("postgres", f"CREATE DATABASE {name}")
    data, backup, keys = work / "data", work / "backup", work / "kluis"
    at = ["--data", data]
    expect(0, "stad", "demo", *at, "--seed", 3, "--inwoners", 16, "--no-serve", out="klaar")
    expect(0, "stad", "verify", *at, out="voorbeeldstad: in orde")
    expect(0, "stad", "backup", *at, "--naar", backup, "--sleutels-naar", keys,
           out="voorbeeldstad: bewaard")
    schema = "gemeente_voorbeeldstad"
    inwoner, naam, traject = sql("stad", f"""
        SELECT i.inwoner, i.naam, d.traject FROM {schema}.inwoners i
        JOIN {schema}.dossiers d ON d.clienten = i.inwoner
        WHERE i.dubbelen = '' AND i.opgegaan_in IS NULL AND NOT EXISTS
            (SELECT 1 FROM {schema}.inwoners j WHERE j.inwoner <> i.inwoner
             AND (j.naam = i.naam OR j.volwassenen LIKE '%' || i.naam || '%'))
          AND NOT EXISTS (SELECT 1 FROM {schema}.signalen s WHERE s.naam = i.naam)
          AND NOT EXISTS (SELECT 1 FROM gemeente_waterdam.inwoners w WHERE w.naam = i.naam)
        ORDER BY d.traject LIMIT 1""").split("|")
    if not in_tables("stad", naam):
        wrong.append("the byte search finds nothing before, so it proves nothing after")

    one = ["destroy", *at, "--gemeente", "voorbeeldstad", "--grond", "Archiefwet"]
    expect(1, "stad", *one, "--traject", traject, out="--ja")
    expect(0, "stad", *one, "--traject", traject, "--ja", out="vernietigd")
    expect(0, "stad", *one, "--inwoner", inwoner, "--ja", out="vernietigd")
    expect(2, "stad", *one, "--traject", traject, "--ja", err="al vernietigd")
    stream, version = sql("stad", f"""
        SELECT stream, version FROM {schema}.events WHERE name = 'eerste-gesprek-gevoerd/1'
        AND payload IS NOT NULL ORDER BY position LIMIT 1""").split("|")
    expect(0, "stad", *one, "--traject", stream, "--gegeven", version, "--ja", out="gewist")
    person, version = sql("stad", f"""
        SELECT stream, version FROM {schema}.events WHERE name = 'contactwensen-vastgelegd/1'
        AND payload IS NOT NULL ORDER BY position DESC LIMIT 1""").split("|")
    expect(0, "stad", *one, "--inwoner", person, "--gegeven", version, "--ja", out="gewist")
    expect(0, "stad", "verify", *at, out="voorbeeldstad: in orde")
    if in_tables("stad", naam):
        wrong.append("destroyed, and still in the tables")

    back = ["--data", work / "terug"]
    expect(0, "terug", "restore", *back, "--van", backup, "--sleutels-van", keys, "--register",
           data / "register", out="accounts teruggezet")
    expect(0, "terug", "verify", *back, out="voorbeeldstad: in orde")
    if in_tables("terug", naam):
        wrong.append("an older backup brought back what was destroyed")
    for what in (f"SELECT * FROM {schema}.dossiernummers ORDER BY positie",
                 f"SELECT traject, fase, naam FROM {schema}.dossiers ORDER BY traject",
                 f"SELECT count(*) FROM {schema}.looks",
                 "SELECT id, login, password_hash FROM houvast_access.accounts ORDER BY id",
                 "SELECT * FROM houvast_access.memberships ORDER BY gemeente, medewerker"):
        if sql("stad", what) != sql("terug", what):
            wrong.append(f"not the same after a restore: {what}")
    expect(2, "terug", "restore", "--data", work / "nog", "--van", backup, "--sleutels-van", keys,
           err="staan al gemeenten")


try:
    main()
finally:
    shutil.rmtree(work)
print("\n".join(wrong) or "cli: the tools do what they say on PostgreSQL too")
sys.exit(bool(wrong))

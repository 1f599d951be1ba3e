#!/usr/bin/env python3
"""demo, verify, rebuild, migrate, backup, destroy and restore, from the outside, on SQLite: exit
codes, clear lines, and no byte left of what was destroyed."""
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

program = sys.argv[1]
wrong = []
work = pathlib.Path(tempfile.mkdtemp(prefix="houvast-cli-"))
data = work / "data"
stad = "gemeenten/voorbeeldstad.db"


def run(*args):
    done = subprocess.run([program, *map(str, args)], capture_output=True, text=True, timeout=300)
    return done.returncode, done.stdout, done.stderr


def expect(code, *args, out="", err=""):
    got, stdout, stderr = run(*args)
    what = " ".join(map(str, args)).replace(str(work), "")
    if got != code:
        wrong.append(f"{what}: exit code {got}, not {code}: {stdout}{stderr}")
    if out not in stdout:
        wrong.append(f"{what}: not on the output: {out!r}, but {stdout!r}")
    if err not in stderr:
        wrong.append(f"{what}: not on the error output: {err!r}, but {stderr!r}")
    return stdout


def rows(map_, query, *values):
    with sqlite3.connect(f"file:{map_ / stad}?mode=ro", uri=True) as db:
        return db.execute(query, values).fetchall()


def bytes_in(map_, word, which="*"):
    """Files under map_ that hold this word, as it is or in small letters."""
    found = []
    for file in map_.rglob(which):
        if file.is_file():
            content = file.read_bytes()
            if word.encode() in content or word.lower().encode() in content.lower():
                found.append(str(file.relative_to(work)))
    return found


def demo():
    expect(0, "demo", "--data", data, "--seed", 3, "--inwoners", 120, "--no-serve",
           out="De demo is klaar")
    expect(0, "demo", "--data", data, "--no-serve", out="is er al")
    other = work / "ander"
    other.mkdir()
    (other / "brief.txt").write_text("geen demo")
    expect(1, "demo", "--data", other, "--no-serve", err="andere gegevens")
    expect(0, "gemeente", "list", "--data", data, out="voorbeeldstad\nwaterdam\n")


def sound():
    expect(0, "verify", "--data", data, out="waterdam: in orde")
    head = work / "hoofden"
    expect(0, "verify", "--data", data, "--head", head, out="voorbeeldstad: in orde")
    expect(0, "verify", "--data", data, "--head", head, "--gemeente", "waterdam")
    expect(0, "rebuild", "--data", data, out="voorbeeldstad: leestabellen opnieuw gemaakt")
    expect(0, "migrate", "--data", data, out="voorbeeldstad: bij\n")
    expect(0, "verify", "--data", data, "--head", head)


def not_understood():
    for tool in ("verify", "rebuild", "migrate"):
        expect(2, tool, "--data", data, "--gemeente", "nergens", err="geen gemeente nergens")
        expect(2, tool, "--data", work / "leeg", err="geen installatie")
        expect(2, tool)
    for tool in ("verify", "rebuild", "migrate", "backup", "restore", "destroy", "demo"):
        expect(0, tool, "--help", out="--data")
    expect(2, "backup", "--data", data, "--naar", work / "b", "--sleutels-naar", work / "b",
           err="dezelfde map")
    expect(2, "backup", "--data", data, "--naar", work / "b", err="--sleutels-naar")
    expect(2, "restore", "--data", data, "--van", work / "ander", "--sleutels-van", work / "ander",
           err="geen backup")
    expect(2, "destroy", "--data", data, "--gemeente", "voorbeeldstad", err="--traject")
    expect(2, "destroy", "--data", data, "--gemeente", "voorbeeldstad", "--grond", "proef",
           "--traject", "jansen", err="geen id")
    assert not (work / "leeg").exists()


def found():
    """One changed byte of one event's sealed content."""
    broken = work / "stuk"
    shutil.copytree(data, broken)
    with sqlite3.connect(broken / stad) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        payload = db.execute("SELECT payload FROM events WHERE position = 40").fetchone()[0]
    content = bytearray((broken / stad).read_bytes())
    place = content.find(payload[-20:])
    assert place > 0
    content[place + 7] ^= 1
    (broken / stad).write_bytes(content)
    expect(1, "verify", "--data", broken, out="voorbeeldstad: de inhoud van een gebeurtenis is")
    (broken / stad).write_bytes(content[:100] + b"\xff" * 4000 + content[4100:])
    code, stdout, stderr = run("verify", "--data", broken)
    if code not in (1, 3) or "voorbeeldstad" not in stdout + stderr:
        wrong.append(f"a broken file: exit code {code}: {stdout}{stderr}")
    (broken / stad).unlink()
    expect(3, "verify", "--data", broken, err="voorbeeldstad is weg")
    with sqlite3.connect(broken / "gemeenten/waterdam.db") as db:
        db.execute("UPDATE inwoners SET woonplaats = 'Elders' WHERE inwoner = "
                   "(SELECT min(inwoner) FROM inwoners)")
    expect(1, "verify", "--data", broken, "--gemeente", "waterdam", out="leestabel inwoners")
    expect(0, "rebuild", "--data", broken, "--gemeente", "waterdam")
    expect(0, "verify", "--data", broken, "--gemeente", "waterdam")


def wrong_key():
    other = work / "sleutel"
    shutil.copytree(data, other)
    keys = (other / "sleutels").read_text().splitlines()
    swapped = [line[:-1] + ("0" if line[-1] != "0" else "1") for line in keys]
    (other / "sleutels").write_text("\n".join(swapped) + "\n")
    expect(3, "verify", "--data", other, err="hoort niet bij de gegevens van voorbeeldstad")
    (other / "sleutels").write_text("rommel\n")
    expect(3, "verify", "--data", other, err="sleutels is niet te gebruiken")


def older_state():
    """A database put back to an older state is whole in itself: only the head outside shows it."""
    head, older = work / "hoofden-nu", work / "ouder"
    shutil.copytree(data, older)
    traject = rows(data, "SELECT traject FROM dossiers ORDER BY traject")[0][0]
    expect(0, "destroy", "--data", data, "--gemeente", "voorbeeldstad", "--traject", traject,
           "--grond", "Selectielijst 2020", "--ja", out="vernietigd")
    expect(0, "verify", "--data", data, "--head", head)
    expect(0, "verify", "--data", older)
    expect(1, "verify", "--data", older, "--head", head, out="oudere stand")


def someone():
    """Somebody with one traject and a name and telephone number that nobody shares."""
    for inwoner, naam, telefoon, traject in rows(data, """
            SELECT i.inwoner, i.naam, i.telefoon, d.traject
            FROM inwoners i JOIN dossiers d ON d.clienten LIKE '%' || i.inwoner || '%'
            WHERE i.telefoon IS NOT NULL AND i.dubbelen NOT LIKE '%-%' AND i.opgegaan_in IS NULL
              AND (SELECT count(*) FROM inwoners j WHERE j.telefoon = i.telefoon) = 1
              AND (SELECT count(*) FROM inwoners j WHERE j.naam LIKE '%' || i.naam || '%'
                   OR j.volwassenen LIKE '%' || i.naam || '%') = 1
              AND (SELECT count(*) FROM signalen s WHERE s.naam = i.naam) = 0
            ORDER BY d.traject DESC"""):
        if bytes_in(data / "gemeenten", naam, "waterdam*"):
            continue
        return inwoner, naam, telefoon, traject
    raise AssertionError("the demo has nobody to destroy")


# Overgang 36: S12 -> S13, with a line in the register of destruction.
def destroyed():
    inwoner, naam, telefoon, traject = someone()
    backup, keys, head = work / "backup", work / "kluis", work / "h"
    expect(0, "backup", "--data", data, "--naar", backup, "--sleutels-naar", keys, "--head", head,
           out="voorbeeldstad: bewaard")
    if not bytes_in(data, naam) or not bytes_in(data, telefoon):
        wrong.append("the byte search finds nothing before, so it proves nothing after")
    if bytes_in(backup, naam) or bytes_in(backup, telefoon):
        wrong.append("a backup holds a name in the open")

    one = ["destroy", "--data", data, "--gemeente", "voorbeeldstad", "--grond", "Archiefwet"]
    expect(1, *one, "--inwoner", inwoner, out="--ja")
    expect(0, *one, "--inwoner", inwoner, "--ja", out="vernietigd")
    expect(0, *one, "--traject", traject, "--ja", out="vernietigd")
    expect(2, *one, "--traject", traject, "--ja", err="al vernietigd")
    expect(0, "verify", "--data", data, out="in orde")
    for word in (naam, telefoon):
        if left := bytes_in(data, word):
            wrong.append(f"destroyed, and still there: {left}")

    registers = work / "registers"
    expect(3, "restore", "--data", work / "half", "--van", backup, "--sleutels-van", keys,
           "--register", work / "nergens", err="register ontbreekt")
    expect(0, "backup", "--data", data, "--naar", registers, "--alleen-register")
    back = work / "terug"
    got = expect(0, "restore", "--data", back, "--van", backup, "--sleutels-van", keys,
                 "--register", registers, out="accounts teruggezet")
    if "uitnodiging" in got:
        wrong.append("who has an account was invited again")
    expect(0, "verify", "--data", back, out="voorbeeldstad: in orde")
    numbers = "SELECT positie, jaar, nummer FROM dossiernummers ORDER BY positie"
    if rows(back, numbers) != rows(data, numbers):
        wrong.append("the numbers that were given out are not the same after a restore")
    if bytes_in(backup, "@voorbeeldstad.example"):
        wrong.append("a backup holds logins in the open")
    without = work / "zonder-toegang"
    shutil.copytree(backup, without)
    (without / "toegang").unlink()
    expect(0, "restore", "--data", work / "terug3", "--van", without, "--sleutels-van", keys,
           "--register", registers, out="beheer@voorbeeldstad.example")
    for word in (naam, telefoon):
        if left := bytes_in(back, word):
            wrong.append(f"an older backup brought back: {left}")
    expect(2, "restore", "--data", back, "--van", backup, "--sleutels-van", keys, err="niet leeg")

    strange = work / "vreemd"
    shutil.copytree(keys, strange)
    key_file = strange / "sleutels"
    lines = key_file.read_text().splitlines()
    key_file.write_text("\n".join(line[:-1] + ("0" if line[-1] != "0" else "1")
                                  for line in lines) + "\n")
    expect(3, "restore", "--data", work / "terug2", "--van", backup, "--sleutels-van", strange,
           err="horen niet bij deze backup")


def wiped():
    traject, version = rows(data, """
        SELECT e.stream, e.version FROM events e
        WHERE e.kind = 'traject' AND e.name LIKE 'contact-gehad/%' AND e.payload IS NOT NULL
        ORDER BY e.position LIMIT 1""")[0]
    one = ["destroy", "--data", data, "--gemeente", "voorbeeldstad", "--traject", traject,
           "--grond", "AVG art. 17"]
    expect(1, *one, "--gegeven", 9999, "--ja", err="gegeven-onbekend")
    expect(0, *one, "--gegeven", version, "--ja", out="gewist")
    expect(1, *one, "--gegeven", version, "--ja", err="kan niet gewist worden")
    expect(0, "verify", "--data", data, out="in orde")
    if rows(data, "SELECT payload FROM events WHERE stream = ? AND version = ?", traject,
            version) != [(None,)]:
        wrong.append("a wiped payload is still there")


def wiped_elsewhere():
    """Of a card the address, of a signal the name: gone from every file, and not put back."""
    inwoner, card, address = rows(data, """
        SELECT i.inwoner, e.version, i.adres FROM inwoners i JOIN events e
          ON e.stream = i.inwoner AND e.name LIKE 'persoonsgegevens-gewijzigd/%'
        WHERE length(i.adres) > 9 AND e.payload IS NOT NULL
          AND (SELECT count(*) FROM inwoners j WHERE j.adres = i.adres) = 1
          AND (SELECT count(*) FROM signalen s WHERE s.adres = i.adres) = 0
        GROUP BY i.inwoner HAVING count(*) = 1 ORDER BY i.inwoner LIMIT 1""")[0]
    signal, name = rows(data, """
        SELECT s.signaal, s.naam FROM signalen s WHERE s.stand <> 2
          AND (SELECT count(*) FROM signalen t WHERE t.naam = s.naam) = 1
          AND (SELECT count(*) FROM inwoners i WHERE i.naam LIKE '%' || s.naam || '%'
               OR i.volwassenen LIKE '%' || s.naam || '%') = 0
        ORDER BY s.signaal LIMIT 1""")[0]
    here = "voorbeeldstad*"
    for word in (address, name):
        if not bytes_in(data / "gemeenten", word, here):
            wrong.append("the byte search finds nothing before, so it proves nothing after")
    backup, keys, back = work / "voor-wissen", work / "voor-wissen-kluis", work / "na-wissen"
    expect(0, "backup", "--data", data, "--naar", backup, "--sleutels-naar", keys)
    one = ["destroy", "--data", data, "--gemeente", "voorbeeldstad", "--grond", "AVG art. 17",
           "--ja"]
    expect(0, *one, "--inwoner", inwoner, "--gegeven", card, out="gewist")
    expect(0, *one, "--signaal", signal, "--gegeven", 1, out="gewist")
    expect(1, *one, "--signaal", signal, "--gegeven", 1, err="kan niet gewist worden")
    expect(0, "verify", "--data", data, out="in orde")
    expect(0, "rebuild", "--data", data)
    expect(0, "verify", "--data", data, out="in orde")
    expect(0, "restore", "--data", back, "--van", backup, "--sleutels-van", keys,
           "--register", data / "register")
    expect(0, "verify", "--data", back, out="voorbeeldstad: in orde")
    for word in (address, name):
        for place in (data, back):
            if left := bytes_in(place / "gemeenten", word, here):
                wrong.append(f"wiped, and still there: {left}")


try:
    demo()
    for step in (sound, not_understood, found, wrong_key, older_state, destroyed, wiped,
                 wiped_elsewhere):
        step()
finally:
    shutil.rmtree(work)
print("\n".join(wrong) or "cli: the tools on data do what they say")
sys.exit(bool(wrong))

"""Checks of the wording in translations/: it compiles, it fits the code, people understand it."""
import re
import subprocess

from translations import ALLOWED, SOURCE, all_entries, allowed, catalogues, placeholders
from tree import Finding

MAX_WORDS = 20

# texts("id"), .label = "id", .code = "code" and refused("code"), which makes a Weigering.
ASKS = re.compile(r'(?:(?:\btexts|\(\*this\)|\brefused)\(|\.label = |\.code = )\s*"([^"]+)"')

# Not B1, or not how we speak to people; what to write instead.
BANNED = {
    r"moet(?:en)?|verplicht(?:e|ing|ingen)?": "say what somebody can do",
    r"dient te|dienen te|gelieve|verzoeken|wordt verzocht": "ask it: 'Vul in', 'Stuur ons'",
    r"middels|d\.?m\.?v\.?|door middel van": "met, door",
    r"conform|krachtens|ingevolge|overeenkomstig": "volgens",
    r"derhalve|aldus|zodoende": "daarom, dus",
    r"teneinde": "om",
    r"indien|ingeval": "als",
    r"alsmede|tevens|alsook": "en, ook",
    r"inzake|omtrent|aangaande|betreffende|met betrekking tot|m\.?b\.?t\.?": "over",
    r"in verband met|i\.?v\.?m\.?|ten gevolge van|vanwege het feit": "door, omdat",
    r"ten behoeve van|t\.?b\.?v\.?": "voor",
    r"desbetreffende|voornoemde?|bovengenoemde?|onderhavige": "die, deze",
    r"reeds": "al",
    r"thans|momenteel": "nu",
    r"wederom": "weer",
    r"alvorens": "voordat",
    r"doch|echter": "maar",
    r"aanvangen|aanvang": "beginnen",
    r"verstrekt?|verstrekken": "geven",
    r"retourneren|retour zenden": "terugsturen",
    r"geschiedt?|geschieden": "gebeuren",
    r"benodigde?": "nodig",
    r"te allen tijde": "altijd",
    r"mits|tenzij": "alleen als",
    r"foutief|foutieve|ongeldige?|incorrecte?": "say what to write",
}


def po_compiles(tree):
    """Every catalogue compiles, is finished, and says each message once."""
    first = {}
    for file in catalogues(tree):
        made = subprocess.run(["msgfmt", "--check-format", "--check-domain", "-o", "/dev/null",
                               tree.root / file.name], capture_output=True, text=True, check=False)
        if made.returncode:
            yield Finding(file.name, 1, "msgfmt: " + made.stderr.strip().replace("\n", "; "))
        if "Plural-Forms:" not in file.text or "charset=UTF-8" not in file.text:
            yield Finding(file.name, 1, "a header with charset=UTF-8 and Plural-Forms is missing")
        yield from file.find(r"^#,.*fuzzy", "po_compiles", "'{}': msgfmt leaves it out: finish it",
                             file.lines)
    for entry in all_entries(tree):
        if not all(entry.forms):
            yield Finding(entry.path, entry.line, f"{entry.id} has no words")
        earlier = first.setdefault((entry.language, entry.id), entry)
        if earlier is not entry:
            yield Finding(entry.path, entry.line, f"{entry.id} stands in {earlier.path} too")


def placeholder(tree):
    """A translation has the placeholders of the Dutch sentence, and translates nothing else."""
    found = all_entries(tree)
    dutch = {entry.id: set().union(*map(placeholders, entry.forms))
             for entry in found if entry.language == SOURCE}
    for entry in found:
        if entry.id not in dutch:
            yield Finding(entry.path, entry.line, f"{entry.id} is not a Dutch message")
            continue
        for number, form in enumerate(entry.forms):
            if re.search(r"[{}]", re.sub(r"\{[a-z_]+\}", "", form)):
                yield Finding(entry.path, entry.line, f"{entry.id}: a placeholder is {{a_name}}")
            # "one day" needs no number.
            free = {"aantal"} if len(entry.forms) > 1 and number == 0 else set()
            here, there = placeholders(form), dutch[entry.id]
            if wrong := (here - there) | (there - here - free):
                yield Finding(entry.path, entry.line,
                              f"{entry.id}: other placeholders than in Dutch: {sorted(wrong)}")


def message_ids(tree):
    """Every message that the code asks for is there, and every message is asked for."""
    dutch = {entry.id: entry for entry in all_entries(tree) if entry.language == SOURCE}
    if not dutch:
        return
    literals, labels = set(), set()
    for file in tree.sources():
        if file.is_test or "/gallery/" in file.name:  # a show of components, no product
            continue
        literals.update(re.findall(r'"((?:[^"\\\n]|\\.)*)"', file.text))
        labels.update(re.findall(r'\.label = "([^"]+)"', file.text))
        for asked in ASKS.finditer(file.text):
            wanted = "weigering." * asked[0].startswith((".code", "refused")) + asked[1]
            if wanted not in dutch and not wanted.endswith("."):
                line = file.text.count("\n", 0, asked.start()) + 1
                if not file.allows(line, "message_ids"):
                    yield Finding(file.name, line, f"no words for {wanted} in translations/nl")
    prefixes = {text for text in literals if re.fullmatch(r"[a-z][a-z0-9.-]*\.", text)}
    prefixes |= {label + "." for label in labels}
    prefixes -= {"weigering."}  # its codes are written out in the code
    prefixes |= {subject for _, kind, subject, _ in allowed(tree) if kind == "unused"}
    for id, entry in dutch.items():
        code = id.removeprefix("weigering.")
        if id not in literals and code not in literals and not id.startswith(tuple(prefixes)):
            yield Finding(entry.path, entry.line,
                          f"nothing asks for {id}: take it out, or name its prefix in {ALLOWED}")


def b1(tree):
    """Dutch that people understand: sentences of at most 20 words, no official words."""
    rules = {(kind, subject): line for line, kind, subject, _ in allowed(tree)}
    used = set()
    for entry in all_entries(tree):
        if entry.language != SOURCE:
            continue
        text = " ".join(entry.forms)
        wrong = [(("word", f"{entry.id} {match[0].lower()}"), f"'{match[0]}': {instead}")
                 for words, instead in BANNED.items()
                 for match in re.finditer(rf"(?<!\w)(?:{words})(?!\w)", text, re.I)]
        for sentence in re.split(r"(?<=[.!?:])\s+", text):
            if (length := len(sentence.split())) > MAX_WORDS:
                wrong.append((("long", entry.id), f"{length} words, at most {MAX_WORDS}"))
        for rule, why in wrong:
            used.add(rule)
            if rule not in rules:
                yield Finding(entry.path, entry.line, f"{entry.id}: {why}")
    for (kind, subject), line in rules.items():
        if kind in ("word", "long") and (kind, subject) not in used:
            yield Finding(ALLOWED, line, f"{subject} needs no exception any more: take it out")
    for line, kind, subject, reason in allowed(tree):
        if kind not in ("word", "long", "unused") or not subject or not reason:
            yield Finding(ALLOWED, line, "write: word|long|unused SUBJECT # reason")


CHECKS = [po_compiles, placeholder, message_ids, b1]

"""The catalogues as the lints see them: entries with their place, and what is allowed."""
import ast
import dataclasses
import re

SOURCE = "nl"
ALLOWED = "tests/lint/translations_allowed.txt"


@dataclasses.dataclass(frozen=True)
class Entry:
    """One message: its forms are one sentence, or one per plural form."""
    path: str
    line: int
    id: str
    forms: tuple

    @property
    def language(self):
        return self.path.split("/")[1]


def catalogues(tree):
    return [file for file in tree.files(".po") if re.match(r"translations/\w+/\w+\.po$", file.name)]


def entries(file):
    """The messages of a .po without its header. Enough of the format: msgfmt checks the rest."""
    parts, line_of, keyword = {}, 0, None
    for number, line in enumerate([*file.lines, ""], 1):
        start = re.match(r'(msgid_plural|msgid|msgstr(?:\[\d\])?)\s+(".*")\s*$', line)
        if start:
            if start[1] == "msgid":
                yield from finished(file, line_of, parts)
                parts, line_of = {}, number
            keyword = start[1]
            parts[keyword] = unquoted(start[2])
        elif line.startswith('"') and keyword:
            parts[keyword] += unquoted(line)
    yield from finished(file, line_of, parts)


def unquoted(text):
    try:
        return ast.literal_eval(text.strip())
    except (SyntaxError, ValueError):
        return ""  # msgfmt says what is wrong


def finished(file, line, parts):
    forms = tuple(text for keyword, text in parts.items() if keyword.startswith("msgstr"))
    if parts.get("msgid"):
        yield Entry(file.name, line, parts["msgid"], forms)


def all_entries(tree):
    return [entry for file in catalogues(tree) for entry in entries(file)]


def placeholders(form):
    return set(re.findall(r"\{([^{}]*)\}", form))


def allowed(tree):
    """[(line, kind, subject, reason)]: `kind subject # reason` on a line."""
    if ALLOWED not in tree.names:
        return []
    found = []
    for number, line in enumerate((tree.root / ALLOWED).read_text().splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            rule, _, reason = line.partition("#")
            kind, _, subject = rule.strip().partition(" ")
            found.append((number, kind, subject.strip(), reason.strip()))
    return found

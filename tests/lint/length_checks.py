"""How long functions and files may be. What is longer stands in ratchet.txt, and only shrinks."""
import re

from tree import Finding

MAX_FUNCTION = 60
MAX_FILE = 400
RATCHET = "tests/lint/ratchet.txt"

SCOPE = re.compile(r"\b(?:namespace|class|struct|union|enum|extern)\b[^();=]*$")
INITIALISED = re.compile(r"=\s*$|\breturn\s*$|[\w>]\s*$")
NAME = re.compile(r"([~\w:]+(?:\s*operator[^\s(]+)?|operator[^\s(]+)\s*\(")


def functions(file):
    """(name, first line, number of lines) of each function at namespace or class level."""
    code = re.sub(r"(?m)^\s*#.*$", blank_line, file.code)
    kinds, begun, start = [], None, 0
    for match in re.finditer(r"[{};]", code):
        mark, head = match[0], code[start:match.start()]
        start = match.end()
        if mark == "{":
            if begun is None:
                header = re.sub(r"^\s*(?:public|private|protected)\s*:", "", head).strip()
                kind = kind_of(header)
                if kind == "function":
                    first = code.count("\n", 0, match.start() - len(head.lstrip())) + 1
                    begun = (len(kinds), name_of(header), first)
            else:
                kind = "block"
            kinds.append(kind)
        elif mark == "}" and kinds:
            kinds.pop()
            if begun and len(kinds) == begun[0]:
                last = code.count("\n", 0, match.start()) + 1
                yield begun[1], begun[2], last - begun[2] + 1
                begun = None


def blank_line(match):
    return " " * len(match[0])


def kind_of(header):
    if SCOPE.search(header) and not header.rstrip().endswith(")"):
        return "scope"
    return "function" if "(" in header and not re.search(r"(?<![=!<>])=\s*$", header) else "block"


def name_of(header):
    title = re.search(r'\b(TEST_CASE\w*|SUBCASE)\b', header)
    if title:
        return title[1]
    named = NAME.search(header)
    return named[1] if named else header[:30]


def read_ratchet(tree):
    """{'src/a.cc': 430, 'src/a.cc:parse': 75}"""
    if RATCHET not in tree.names:
        return {}
    lines = (tree.root / RATCHET).read_text().splitlines()
    pairs = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    return {name: int(length) for name, length in pairs}


def length(tree):
    """Functions of at most 60 lines, files of at most 400; exceptions only shrink."""
    ratchet, used = read_ratchet(tree), set()
    for file in tree.sources():
        if file.is_test:
            continue
        found = [(f"{file.name}:{name}", line, size, MAX_FUNCTION)
                 for name, line, size in functions(file)]
        found.append((file.name, 1, len(file.lines) - 1, MAX_FILE))
        for name, line, size, limit in found:
            allowed = ratchet.get(name, limit)
            if size > allowed:
                yield Finding(file.name, line, f"{name} has {size} lines, at most {allowed}")
            if limit < size <= allowed:
                used.add(name)
    for name in sorted(set(ratchet) - used):
        yield Finding(RATCHET, 1, f"{name} is not too long any more: take its line out")


CHECKS = [length]

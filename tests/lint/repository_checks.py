"""Checks of everything that is kept: secrets, persons, paths, lock files, documents."""
import json
import re

from tree import Finding

MACHINE_PATH = re.compile(r"(?:^|[^A-Za-z0-9_.])/(?:work|farm|root)/")

SECRETS = {
    r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----": "a private key",
    r"\bAKIA[0-9A-Z]{16}\b": "an access key",
    r"\bgh[pousr]_[A-Za-z0-9]{30,}\b": "an access token",
    r"\bglpat-[A-Za-z0-9_-]{20,}\b": "an access token",
    r"\bxox[abpr]-[A-Za-z0-9-]{10,}": "an access token",
    r"\bnpm_[A-Za-z0-9]{36}\b": "an access token",
    r"\b[a-z]+://[^/\s:@\"'<>{}$]+:[^/\s:@\"'<>{}$]+@": "a password in an address",
    r"_authToken\s*=\s*[^\s$]": "an access token",
}


def ours(tree):
    """Text that people of this project wrote."""
    for file in tree.files():
        if not file.name.endswith(("package-lock.json", "LICENSE", ".woff2", ".po")):
            yield file


def paths(tree):
    """Nothing names a folder of one machine."""
    for file in ours(tree):
        yield from file.find(MACHINE_PATH, "paths", "a path of one machine: '{}'", file.lines)


def secrets(tree):
    """No keys, tokens or passwords."""
    for file in ours(tree):
        for pattern, what in SECRETS.items():
            yield from file.find(pattern, "secrets", what + ": keep it out of the project",
                                 file.lines)


def passes_eleven_test(digits):
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(digit) * weight for digit, weight in zip(digits, weights)) % 11 == 0


def bsn(tree):
    """Nine digits that could be a real person's BSN; the test range 9999xxxxx is nobody's."""
    for file in ours(tree):
        if file.name.endswith((".svg", ".json.txt", ".sum")):
            continue
        for number, line in enumerate(file.lines, 1):
            for digits in re.findall(r"(?<![\w.+-])(?!9999|0{5})\d{9}(?![\w-]|\.\d)", line):
                if passes_eleven_test(digits) and not file.allows(number, "bsn"):
                    yield Finding(file.name, number,
                                  f"{digits[:3]}…: could be a real BSN; use the range 9999xxxxx")


def locks(tree):
    """Lock files hold versions and hashes, not the address of one registry."""
    for file in tree.files("package-lock.json"):
        yield from file.find(r'"resolved": *"http', "locks", "an address in a lock file",
                             file.lines)
        packages = json.loads(file.text).get("packages", {})
        for name, package in packages.items():
            if name and not package.get("link") and "integrity" not in package:
                yield Finding(file.name, 1, f"{name} has no hash")


def fixme(tree):
    """A FIXME or TODO says what it is about: FIXME(subject)."""
    for file in ours(tree):
        if not file.name.startswith("tests/lint/") and not file.name.endswith(".md"):
            yield from file.find(r"\b(?:FIXME|TODO|XXX|HACK)\b(?!\([\w -]+\))", "fixme",
                                 "'{}' without its subject: FIXME(subject)", file.lines)


def markdown(tree):
    """One `# Title` in a document, on its first line."""
    for file in tree.files(".md"):
        prose = re.sub(r"(?ms)^```.*?^```", lambda match: "\n" * match[0].count("\n"), file.text)
        titles = [number for number, line in enumerate(prose.split("\n"), 1)
                  if re.match(r"# \S", line)]
        if len(titles) != 1:
            yield Finding(file.name, 1, f"{len(titles)} titles ('# …'), must be one")
        elif titles[0] != 1:
            yield Finding(file.name, titles[0], "the title is not on the first line")


CHECKS = [paths, secrets, bsn, locks, fixme, markdown]

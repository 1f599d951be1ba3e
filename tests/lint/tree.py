"""The files of the project as the lints see them, and what they say about them."""
import dataclasses
import functools
import os
import pathlib
import re
import subprocess

# `// lint-allow(check): reason`, on the line itself or the one above, lets one line through.
ALLOW = re.compile(r"lint-allow\(([\w-]+)\): *\S")

LITERALS_AND_COMMENTS = re.compile(
    r'R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"'  # raw string
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F'])'(?:\\.|[^'\\\n])+'"         # character, not 1'000
    r"|//[^\n]*"
    r"|/\*.*?\*/", re.S)


@dataclasses.dataclass(frozen=True)
class Finding:
    """One thing wrong at one place."""
    path: str
    line: int
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}"


def blank(match):
    """As many lines and columns, without what was said."""
    return re.sub(r"[^\n]", " ", match[0])


class File:
    """One text file: its lines, and its code with strings and comments blanked out."""

    def __init__(self, root, name):
        self.name = name
        self.text = (root / name).read_text(errors="replace")

    @functools.cached_property
    def lines(self):
        return self.text.split("\n")

    @functools.cached_property
    def code(self):
        return LITERALS_AND_COMMENTS.sub(blank, self.text)

    @functools.cached_property
    def code_lines(self):
        return self.code.split("\n")

    @property
    def is_test(self):
        return self.name.endswith("_test.cc") or self.name.startswith(("tests/", "bench/"))

    def room(self):
        parts = self.name.split("/")
        return parts[1] if parts[0] == "src" and len(parts) > 2 else ""

    def allows(self, number, check):
        nearby = self.lines[max(0, number - 2):number]
        return any(found and found[1] == check for found in map(ALLOW.search, nearby))

    def find(self, pattern, check, text, lines=None):
        """A finding for each line that the pattern matches and no marker lets through."""
        for number, line in enumerate(self.code_lines if lines is None else lines, 1):
            match = re.search(pattern, line)
            if match and not self.allows(number, check):
                yield Finding(self.name, number, text.format(match[0].strip()))


class Tree:
    """All files that git knows or would add; outside git, all there are."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.names = sorted(name for name in self._list() if (self.root / name).is_file())
        self._files = {}

    def _list(self):
        if (self.root / ".git").exists():
            # The owner of the folder may be another than who runs the lint.
            return subprocess.run(
                ["git", "-c", f"safe.directory={self.root.resolve()}", "ls-files", "-co",
                 "--exclude-standard"], cwd=self.root, capture_output=True, text=True,
                check=True).stdout.splitlines()
        return [os.path.relpath(path, self.root)
                for path in self.root.rglob("*") if "__pycache__" not in path.parts]

    def files(self, *patterns, under=""):
        """Text files whose name matches one of the endings."""
        for name in self.names:
            if name.startswith(under) and (not patterns or name.endswith(patterns)):
                if name not in self._files:
                    self._files[name] = File(self.root, name)
                if "\0" not in self._files[name].text:
                    yield self._files[name]

    def text(self, name):
        """All of one file, or nothing where it is not there."""
        return (self.root / name).read_text() if name in self.names else ""

    def sources(self):
        return self.files(".cc", ".h", under="src/")

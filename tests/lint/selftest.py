#!/usr/bin/env python3
"""Proves that each lint can fail: plants one fault at a time in a small sound tree."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

from checks import CHECKS, findings  # noqa: E402

PO_HEADER = ('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
             '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n')


def message(id, *forms):
    if len(forms) == 1:
        return f'\nmsgid "{id}"\nmsgstr "{forms[0]}"\n'
    return f'\nmsgid "{id}"\nmsgid_plural "{id}"\n' + "".join(
        f'msgstr[{number}] "{form}"\n' for number, form in enumerate(forms))


SOUND = {
    "README.md": "# Small\n\n```\n# not a title\n```\n",
    "CMakeLists.txt": "add_library(test_main OBJECT src/test_main.cc)\n",
    "src/test_main.cc": "// The main of the tests.\n",
    "src/base/CMakeLists.txt": "room(base SOURCES a.cc)\n",
    "src/base/a.h": "// a: says one.\n#pragma once\nint one();\n",
    "src/base/a.cc": '#include "base/a.h"\n'
                     "// stod( in a comment is nobody's worry, and so is catch (...) {}\n"
                     'const char* text = "double strtod( 1\'000";\n'
                     "int one() { return 1'000'000; }\n",
    "src/domain/CMakeLists.txt": "room(domain SOURCES b.cc)\n",
    "src/domain/b.cc": "enum class A { B };\nint two() { return 2; }\n",
    "tests/lint/ratchet.txt": "# nothing\n",
    "src/pages/CMakeLists.txt": "room(pages SOURCES c.cc)\n",
    "src/pages/c.cc": 'void c() { texts("a.naam", texts("a.dagen")); texts("maand." + n); }\n'
                      'Field f{.label = "a.keuze"}; Weigering w{.code = "te-laat"};\n',
    "translations/nl/a.po": PO_HEADER + message("a.naam", "Uw naam is {naam}.")
                            + message("a.dagen", "een dag", "{aantal} dagen")
                            + message("maand.1", "januari") + message("weigering.te-laat", "Laat.")
                            + message("a.keuze", "Welke?") + message("a.keuze.ja", "Ja"),
    "translations/en/a.po": PO_HEADER + message("a.naam", "You are {naam}.")
                            + message("a.dagen", "{aantal} day", "{aantal} days"),
}

LONG = "int long_one(int a) {\n" + "    a += 1;\n" * 60 + "    return a;\n}\n"
KEY = "-----BEGIN " + "PRIVATE KEY-----"

# name of the check: the faults, each a file and what is put at its end.
FAULTS = {
    "columns": [("src/base/a.cc", "// " + "x" * 100 + "\n"), ("src/base/a.cc", "int x; \n"),
                ("src/base/a.h", "\tint x;\n")],
    "headers": [("src/base/a.h", f"#include <{name}>\n")
                for name in ("iostream", "regex", "filesystem", "functional", "boost/json.hpp",
                             "boost/beast.hpp", "boost/asio/io_context.hpp", "sqlite3.h",
                             "libpq-fe.h")] + [("src/base/c.h", "int c();\n")],
    "libraries": [("src/base/a.cc", "#include <boost/beast/core.hpp>\n"),
                  ("src/base/a.cc", "#include <sqlite3.h>\n")],
    "domain": [("src/domain/b.cc", line + "\n")
               for line in ("auto t = clock::now();", "int r = rand();", "auto e = getenv(n);",
                            "std::filesystem::path p;", "sqlite3* db;", "double bedrag = 0;",
                            "float bedrag = 0;", "struct C : B {};",
                            "void f() { switch (a) { default: break; } }")],
    "words": [("src/base/a.cc", line + "\n")
              for line in ("auto d = std::stod(s);", "auto d = strtod(s, &e);",
                           "auto c = std::tolower(s);", 'setlocale(LC_ALL, "");',
                           "std::regex r;", "thread_local int x;", "std::cout << 1;")],
    "catch_all": [("src/base/a.cc", "void f() { try { g(); } catch (...) { h(); } }\n")],
    "listed": [("src/base/forgotten.cc", "int f();\n"), ("src/forgotten.cc", "int f();\n"),
               ("src/base/deep/a.cc", "int f();\n")],
    "sql": [("src/base/a.cc", 'auto s = R"sql(SELECT)sql" + name;\n'),
            ("src/base/a.cc", 'auto s = prefix + R"sql(SELECT)sql";\n'),
            ("src/base/a.cc", 'auto s = fmt::format(R"sql(SELECT {})sql", name);\n'),
            ("src/base/a.cc", 'auto s = "SELECT * FROM " + name;\n'),
            ("src/base/a.cc", 'auto s = "DELETE FROM x";\n')],
    "length": [("src/base/a.cc", LONG), ("src/base/a.cc", "struct S {\n" + LONG + "};\n"),
               ("src/base/a.cc", "int x;\n" * 400),
               ("tests/lint/ratchet.txt", "src/base/a.cc:short_one 70\n")],
    "paths": [("README.md", "see /wo" + "rk/main\n"), ("src/base/a.cc", "// /ro" + "ot/x\n")],
    "secrets": [("README.md", KEY + "\n"), ("README.md", "AKIA" + "A" * 16 + "\n"),
                ("README.md", "postgresql://jan:geheim" + "@localhost\n")],
    "bsn": [("README.md", "BSN 1234" + "56782\n"), ("src/base/a.cc", '// "1112' + '22333"\n')],
    "locks": [("package-lock.json", '{"packages": {"node_modules/a": {"integrity": "x",\n'
                                    '"resolved": "http' + 's://one.example/a.tgz"}}}\n'),
              ("package-lock.json", '{"packages": {"node_modules/a": {"version": "1"}}}\n')],
    "fixme": [("src/base/a.cc", "// FIX" + "ME: later\n"), ("src/base/a.cc", "// TO" + "DO\n")],
    "po_compiles": [("translations/nl/b.po", PO_HEADER + "msgid x\n"),
                    ("translations/nl/b.po", PO_HEADER + message("a.naam", "Nog eens")),
                    ("translations/nl/a.po", message("a.leeg", "")),
                    ("translations/nl/a.po", "\n#, fuzzy" + message("a.half", "Half"))],
    "placeholder": [("translations/en/a.po", text)
                    for text in (message("a.onbekend", "Unknown"), message("maand.1", "{maand}"),
                                 message("a.keuze", "{}"), message("a.keuze.ja", "{ja"))]
                   + [("translations/nl/a.po", message("b.naam", "Dag {Naam}")),
                      ("translations/nl/a.po", message("b.uur", "een {uur}", "{aantal}"))],
    "message_ids": [("translations/nl/a.po", message("a.vergeten", "Vergeten")),
                    ("translations/nl/a.po", message("weigering.vergeten", "Vergeten")),
                    ("src/pages/c.cc", 'void d() { texts("a.nergens"); }\n'),
                    ("src/pages/c.cc", 'void d() { texts(\n    "a.nergens"); }\n'),
                    ("src/pages/c.cc", 'Field g{.label = "a.nergens"};\n'),
                    ("src/pages/c.cc", 'Weigering v{.code = "nergens"};\n')],
    "b1": [("translations/nl/a.po", message("a.b", "U moet dit doen.")),
           ("translations/nl/a.po", message("a.b", "Indien u wilt.")),
           ("translations/nl/a.po", message("a.b", "Vul in m.b.t. uw huis.")),
           ("translations/nl/a.po", message("a.b", "een " * 21 + "lange zin.")),
           ("translations/nl/a.po", message("a.b", "kort", "Dit is verplicht.")),
           ("tests/lint/translations_allowed.txt", "long a.naam # it was long\n"),
           ("tests/lint/translations_allowed.txt", "unused a.\n")],
    "markdown": [("README.md", "# Second\n"), ("docs/none.md", "no title\n"),
                 ("docs/late.md", "text\n\n# Title\n")],
}

# What must stay allowed: a marker with a reason, a rethrow, a subject, the test range of BSNs.
FINE = [
    ("src/base/a.h", "#include <functional>  // lint-allow(headers): a callback of the library\n"),
    ("src/base/a.cc", "void f() { try { g(); } catch (...) { undo(); throw; } }\n"),
    ("src/base/a.cc", "// FIXME(holidays): after 2030\n"),
    ("src/base/a.cc", 'auto s = R"sql(SELECT 1)sql";\n'),
    ("src/base/a.cc", 'const int table[] = {\n' + "    1,\n" * 90 + "};\n"),
    ("README.md", "BSN 999912346, code 123456789, ratio 0.123456782\n"),
]


def lint(root, *names):
    found = findings(root, names)[0]
    return int(bool(found)), "\n".join(found)


def run(*arguments):
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True,
                          check=False)
    return done.returncode, done.stdout + done.stderr


class Lint(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = pathlib.Path(self.folder.name)
        for name, text in SOUND.items():
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root / name).write_text(text)

    def plant(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        old = path.read_text() if path.exists() else None
        path.write_text((old or "") + text)
        return path, old

    def undo(self, planted):
        path, old = planted
        path.unlink() if old is None else path.write_text(old)

    def test_a_sound_tree_passes(self):
        self.assertEqual(lint(self.root)[0], 0, lint(self.root)[1])

    def test_every_check_can_fail(self):
        for check, faults in FAULTS.items():
            for name, text in faults:
                with self.subTest(check=check, fault=text[:60]):
                    planted = self.plant(name, text)
                    code, said = lint(self.root, check)
                    self.assertEqual((code, f"[{check}]" in said), (1, True), said)
                    self.undo(planted)

    def test_what_is_fine_passes(self):
        for name, text in FINE:
            with self.subTest(fine=text[:60]):
                planted = self.plant(name, text)
                code, said = lint(self.root)
                self.assertEqual(code, 0, said)
                self.undo(planted)

    def test_the_ratchet_only_shrinks(self):
        self.plant("src/base/a.cc", LONG)
        (self.root / "tests/lint/ratchet.txt").write_text("src/base/a.cc:long_one 63\n")
        self.assertEqual(lint(self.root, "length")[0], 0)
        (self.root / "tests/lint/ratchet.txt").write_text("src/base/a.cc:long_one 62\n")
        self.assertEqual(lint(self.root, "length")[0], 1)

    def test_all_checks_have_a_fault(self):
        self.assertEqual(set(CHECKS), set(FAULTS))

    def test_the_program_fails_when_a_check_does(self):
        self.assertEqual(run(HERE / "run", "--root", self.root)[0], 0)
        self.plant("README.md", "# Second\n")
        code, said = run(HERE / "run", "--root", self.root)
        self.assertEqual((code, "README.md:1: 2 titles" in said), (1, True), said)

    def test_an_include_against_the_arrows_fails(self):
        (self.root / "bin").mkdir()
        shutil.copy(HERE.parent.parent / "bin/layers", self.root / "bin/layers")
        self.plant("src/layers.txt", "base :\ndomain : base\n")
        self.assertEqual(run(self.root / "bin/layers")[0], 0)
        self.plant("src/domain/b.cc", '#include "base/a.h"\n')
        self.assertEqual(run(self.root / "bin/layers")[0], 0)
        self.plant("src/base/a.cc", '#include "domain/b.h"\n')
        code, said = run(HERE / "run", "--root", self.root)
        self.assertEqual((code, "may not include domain/b.h" in said), (1, True), said)


if __name__ == "__main__":
    unittest.main()

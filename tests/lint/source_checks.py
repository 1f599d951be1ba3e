"""Checks of the C++ in src/. Each takes a Tree and yields Findings; its name is its marker."""
import re

from tree import Finding

MAX_COLUMNS = 100

HEADER_BANS = {
    r"<iostream>": "parsing it costs 0.3 s in every file: use fmt in the .cc",
    r"<regex>": "parsing it costs 0.5 s in every file, and we write parsers",
    r"<filesystem>": "parsing it costs 0.45 s in every file: pass a string, include it in the .cc",
    r"<functional>": "parsing it costs 0.2 s in every file: a template or an interface",
    r"<boost/json(?!/fwd\.hpp)": "JSON belongs in one .cc; <boost/json/fwd.hpp> is cheap",
    r"<boost/(?:beast|asio)": "only web/server.cc knows the HTTP library",
    r"<(?:sqlite3|libpq-fe)\.h>": "only a .cc of storage/ knows the database",
}

# Headers that only .cc files of their own room include.
PRIVATE_HEADERS = {"src/codec/shape.h", "src/codec/upcast.h"}

DOMAIN_BANS = {
    r"\bnow\s*\(": "the domain has no clock: take a Datum or a Tijdstip",
    r"\b(?:s?rand|random|random_device|mt19937\w*)\b": "the domain has no chance: take the id",
    r"\bgetenv\b": "the domain knows no surroundings: take the value",
    r"\bfilesystem\b|\bf?stream\b|\bfopen\b": "the domain reads no files",
    r"\bsqlite|\bpostgres|\bPQ\w+": "the domain knows no database",
    r"\b(?:double|float)\b": "money and counts are whole numbers: Euro, std::int64_t",
    r"\bdefault\s*:": "write all cases of the enum, so that the compiler finds a new one",
    r"\b(?:struct|class)\s+\w+(?:\s+final)?\s*:\s*(?!:)": "no inheritance in the domain: a variant",
}

BANNED_WORDS = {
    r"\b(?:std::)?(?:stod|stof|stold|strtod|strtof|atof|atoi|stoi|stol|stoll|stoul|stoull|strtol|"
    r"strtoul|sscanf)\s*\(": "std::from_chars, or the parsers of base/",
    r"\b(?:tolower|toupper|isalpha|isspace|isdigit|isalnum)\s*\(": "the functions of base/text.h: "
    "this one depends on the locale",
    r"\bsetlocale\b|\bstd::locale::global\b": "locales are built once in texts/",
    r"\bstd::s?regex\b|\bstd::regex_\w+": "a written parser",
    r"\bstd::(?:cout|cerr|endl)\b": "fmt::print; output belongs to cli/",
    r"\bsprintf\b|\bstrcpy\b|\bstrcat\b|\bgets\b": "fmt or std::string",
    r"\busing namespace std\s*;": "std:: written out",
    r"\bstd::mktime\b|\blocaltime\b|\bgmtime\b": "Datum, or base/clock.h",
    r"\bthread_local\b": "an argument: dependencies are parameters",
    r"\bsystem\s*\(|\bpopen\s*\(": "posix_spawn with separate arguments",
}

# The only files that know the HTTP library. The header is theirs alone.
HTTP = {"src/web/server.cc", "src/web/connection.cc", "src/web/beast_impl.cc",
        "src/web/server_inside.h"}

# The boundaries where everything is caught: a request, a job, a batch, the program.
CATCH_ALL = {"src/main.cc", "src/web/connection.cc", "src/app/writer.cc", "src/app/jobs.cc"}


def columns(tree):
    """At most 100 columns, no tabs, nothing after the last word."""
    for file in tree.files(".cc", ".h", ".py", ".txt", ".cmake"):
        if not file.name.startswith(("src/", "tests/lint/", "cmake/", "bench/", "tests/")):
            continue
        for number, line in enumerate(file.lines, 1):
            if len(line) > MAX_COLUMNS and file.name.endswith((".cc", ".h", ".py")) \
                    and not file.allows(number, "columns"):
                yield Finding(file.name, number, f"{len(line)} columns, at most {MAX_COLUMNS}")
            if file.name.endswith((".cc", ".h", ".py")) and re.search(r"\t|[ \t]+$", line) \
                    and not file.allows(number, "columns"):
                yield Finding(file.name, number, "a tab, or a space at the end of the line")


def headers(tree):
    """Headers are cheap: heavy libraries are included in one .cc each."""
    for file in tree.sources():
        if not file.name.endswith(".h") or file.name in PRIVATE_HEADERS:
            continue
        if "#pragma once" not in file.text:
            yield Finding(file.name, 1, "no #pragma once")
        if file.name in HTTP:
            continue
        for include, why in HEADER_BANS.items():
            yield from file.find(r"^\s*#\s*include\s*" + include, "headers",
                                 "{} in a header: " + why, file.lines)


def libraries(tree):
    """One room, one heavy library: HTTP in web/server.cc and beside it, SQL in storage/."""
    for file in tree.sources():
        if file.name not in HTTP:
            yield from file.find(r"#\s*include\s*<boost/(?:beast|asio).*>", "libraries",
                                 "{}: only web/server.cc knows the HTTP library", file.lines)
        if file.room() != "storage":
            yield from file.find(r"#\s*include\s*<(?:sqlite3|libpq-fe)\.h>", "libraries",
                                 "{}: only storage/ knows which database", file.lines)


def domain(tree):
    """domain/ is pure: everything from outside comes in as an argument."""
    for file in tree.sources():
        if file.room() == "domain" and not file.is_test:
            for pattern, why in DOMAIN_BANS.items():
                yield from file.find(pattern, "domain", "'{}' in domain/: " + why)


def words(tree):
    """Words with a better one."""
    for file in tree.sources():
        if file.is_test:
            continue
        for pattern, better in BANNED_WORDS.items():
            if "cout" in pattern and (file.room() == "cli" or file.name == "src/main.cc"):
                continue
            yield from file.find(pattern, "words", "'{}': use " + better)


def catch_all(tree):
    """catch (...) stands at the boundaries, or passes the exception on."""
    for file in tree.sources():
        if file.name in CATCH_ALL or file.is_test:
            continue
        for match in re.finditer(r"\bcatch\s*\(\s*\.\.\.\s*\)\s*\{", file.code):
            number = file.code.count("\n", 0, match.start()) + 1
            body = file.code[match.end():match.end() + 600].split("}")[0]
            if not re.search(r"\bthrow\b|current_exception", body) and \
                    not file.allows(number, "catch_all"):
                yield Finding(file.name, number, "catch (...) that swallows: name the exception")


def listed(tree):
    """Every .cc under src/ stands in the CMakeLists.txt of its room."""
    for file in tree.files(".cc", under="src/"):
        folder = file.name.rpartition("/")[0]
        while folder and f"{folder}/CMakeLists.txt" not in tree.names:
            folder = folder.rpartition("/")[0]
        short = re.escape(file.name.removeprefix(folder + "/"))
        near = tree.text(f"{folder}/CMakeLists.txt") if folder else ""
        everywhere = "".join(list_.text for list_ in tree.files("CMakeLists.txt"))
        if not re.search(rf"(?<![\w./-]){short}(?![\w.])", near) and \
                not re.search(rf"(?<![\w.-]){re.escape(file.name)}(?![\w.])", everywhere):
            yield Finding(file.name, 1, "in no CMakeLists.txt: it is never built")


def sql(tree):
    """A statement is a literal beside its use: never put together from pieces."""
    for file in tree.sources():
        for match in re.finditer(r'R"sql\((.*?)\)sql"', file.text, re.S):
            number = file.text.count("\n", 0, match.start()) + 1
            before = file.text[:match.start()].rstrip()
            after = file.text[match.end():].lstrip()
            glued = before.endswith("+") or after.startswith("+")
            formatted = re.search(r"(?:format|FMT_STRING|format_to)\s*\($", before)
            if (glued or formatted) and not file.allows(number, "sql"):
                yield Finding(file.name, number, "SQL put together: one literal, values bound")
        for number, line in enumerate(file.lines, 1):
            if file.is_test or file.allows(number, "sql") or 'R"sql(' in line:
                continue
            if re.search(r'"(?:SELECT|INSERT (?:OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|'
                         r'(?:CREATE|DROP|ALTER) (?:TABLE|INDEX|SCHEMA|ROLE))\b', line):
                yield Finding(file.name, number, 'SQL in a plain string: write R"sql(…)sql"')


CHECKS = [columns, headers, libraries, domain, words, catch_all, listed, sql]

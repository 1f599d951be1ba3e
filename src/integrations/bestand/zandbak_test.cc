#include "integrations/bestand/zandbak.h"

#include "integrations/bestand/kooi.h"

#include <doctest/doctest.h>

using namespace houvast::bestand;

namespace {

Uitkomst shell(const std::string& script, Klus klus = {}) {
    klus.opdracht = {"/usr/bin/python3", "-c", script};
    return draai(klus);
}

}  // namespace

TEST_CASE("this computer can lock a program up") { CHECK(kooi_ontbreekt() == ""); }

TEST_CASE("a program reads what it was given, and what it writes comes back") {
    const Uitkomst u = draai({.opdracht = {"/usr/bin/cat", "-", invoer_pad(1)},
                              .invoer = {"een ", "twee"}});
    CHECK(u.afloop == Afloop::Klaar);
    CHECK(u.uitvoer == "een twee");
}

TEST_CASE("it sees no data, no network and no other process, and keeps nothing") {
    CHECK(shell("open('/proc/self/environ').read()").afloop == Afloop::Mislukt);
    CHECK(shell("open('/etc/passwd').read()").afloop == Afloop::Mislukt);
    CHECK(shell("import os; os.listdir('/')").afloop == Afloop::Mislukt);
    CHECK(shell("open('/tmp/houvast-zandbak', 'w')").afloop == Afloop::Mislukt);
    CHECK(shell("import socket; socket.socket()").afloop == Afloop::Mislukt);
    CHECK(shell("import os; os.kill(os.getppid(), 9)").afloop == Afloop::Mislukt);
    CHECK(shell("import os; print(sorted(os.environ))").uitvoer.find("HOME") != std::string::npos);
}

TEST_CASE("it ends when it takes too long, too much memory, or writes too much") {
    CHECK(shell("import time; time.sleep(30)", {.opdracht = {}, .tijd = std::chrono::seconds(1)})
              .afloop == Afloop::TeZwaar);
    CHECK(shell("b'x' * 3_000_000_000").afloop != Afloop::Klaar);
    CHECK(shell("import sys; sys.stdout.write('x' * 2_000_000)",
                {.opdracht = {}, .uitvoer_max = 1'000'000}).afloop != Afloop::Klaar);
}

TEST_CASE("a program that is not installed is said so") {
    CHECK(draai({.opdracht = {"/usr/bin/bestaat-niet"}}).afloop == Afloop::GeenKooi);
    CHECK(draai({.opdracht = {"/usr/bin/false"}}).afloop == Afloop::Mislukt);
}

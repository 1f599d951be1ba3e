// The digest of a command lasts: what was sent before an upgrade is known after it.
#include "app/digest.h"

#include "base/hash.h"
#include "domain/gegeven_opdrachten.h"

#include <doctest/doctest.h>

using namespace houvast;

TEST_CASE("a digest is of the name of the command, not of its number, and of what it says") {
    const Opdracht opdracht = StartIntake{.op = gegeven::vandaag};
    const TrajectId traject{"t1"};
    const std::string key(32, 'k');
    CHECK(digest_of(opdracht, traject, key) ==
          keyed_hash(key, "soort=6:intake;onderwerp=2:t1;op=10:2026-11-23;"));
    CHECK(digest_of(opdracht, TrajectId{"t2"}, key) != digest_of(opdracht, traject, key));
}

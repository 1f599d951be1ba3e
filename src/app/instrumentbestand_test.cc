// A file with an instrument: the example reads; of a bad one every fault is told with its place.
#include "app/instrumentbestand.h"

#include <doctest/doctest.h>

using namespace houvast;

TEST_CASE("R-035 the example that somebody begins with is a good file") {
    const auto read = lees_instrumentbestand(voorbeeld_instrumentbestand());
    REQUIRE(read);
    REQUIRE(read->instrumenten.size() == 1);
    CHECK(read->instrumenten.front().themas.front().stellingen.size() == 2);
    REQUIRE(read->schalen.size() == 1);
    CHECK(read->instrumenten.front().schaal == read->schalen.front().code);
}

TEST_CASE("R-035 of a bad file every fault is told, each with its line and column") {
    std::string bad{voorbeeld_instrumentbestand()};
    const auto replace = [&](std::string_view what, std::string_view by) {
        const auto at = bad.find(what);
        REQUIRE(at != std::string::npos);
        bad.replace(at, what.size(), by);
    };
    replace("gewenst: nee", "gewenst: misschien");
    replace("pictogram: map", "pictogram: draak");
    const auto read = lees_instrumentbestand(bad);
    REQUIRE_FALSE(read);
    CHECK(read.error().size() == 2);
    for (const Leesfout& fout : read.error()) {
        CHECK(fout.plaats.regel > 0);
        CHECK(fout.plaats.kolom > 0);
        CHECK_FALSE(fout.reden.empty());
    }
}

TEST_CASE("what is no such file at all is refused with a reason") {
    for (const char* text : {"", "a: [", "zomaar wat woorden", "schalen: []\n"}) {
        const auto read = lees_instrumentbestand(text);
        CAPTURE(text);
        REQUIRE_FALSE(read);
        CHECK_FALSE(read.error().front().reden.empty());
    }
}

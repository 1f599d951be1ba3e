#include "base/antwoorden.h"

#include <doctest/doctest.h>

using namespace houvast;

TEST_CASE("an answer has one written form, and is read back from it") {
    const std::pair<Antwoord, const char*> samples[] = {
        {{.vraag = "overzicht", .waarde = "leeg"}, "overzicht=leeg"},
        {{.vraag = "overzicht", .waarde = "leeg", .gewenst = "vol"}, "overzicht=leeg>vol"},
        {{.vraag = "waarom", .tekst = "Rust: de post = open > dicht."},
         "waarom:Rust: de post = open > dicht."},
        {{.vraag = "waarom"}, "waarom:"},  // wiped
    };
    for (const auto& [antwoord, regel] : samples) {
        CAPTURE(regel);
        CHECK(antwoord_regel(antwoord) == regel);
        CHECK(antwoord_from(regel) == antwoord);
    }
}

TEST_CASE("what is not an answer is not read as one") {
    for (const char* regel : {"", "overzicht", "=leeg", ":tekst", "overzicht=", "Overzicht=leeg",
                              "overzicht=Leeg", "overzicht=leeg>", "overzicht=leeg>vol>op",
                              "over zicht=leeg", "overzicht= leeg"}) {
        CAPTURE(regel);
        CHECK_FALSE(antwoord_from(regel));
    }
}

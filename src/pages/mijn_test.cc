// The resident's front page: what help gives, how it goes, and no word of blame.
#include "pages/mijn.h"

#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;

namespace {

std::string page() {
    return mijn_start({.gemeente = "Voorbeeldstad", .telefoon = "+31881234567",
                       .email = "schuldhulp@voorbeeldstad.example"},
                      texts_nl())
        .str();
}

}  // namespace

TEST_CASE("R-007 R-011 a resident reads what the help gives, how it goes and how long it takes") {
    CHECK(page().contains("helpt u gratis"));
    CHECK(page().contains("Binnen vier weken."));
    CHECK(page().contains("binnen drie werkdagen."));
    for (const char* step : {"U vraagt hulp", "Wij praten met u", "We maken samen een plan",
                             "U doet het weer zelf"})
        CHECK_MESSAGE(page().contains(step), step);
}

TEST_CASE("R-003 asking for help takes a name, no papers; one call or mail away") {
    CHECK(page().contains("U hoeft geen papieren klaar te leggen. Uw naam is genoeg."));
    CHECK(page().contains(R"(href="tel:+31881234567")"));
    CHECK(page().contains("Bel 088 1234567"));
    CHECK(page().contains(R"(href="mailto:schuldhulp@voorbeeldstad.example")"));
}

TEST_CASE("R-015 no word of blame at the first contact") {
    for (const char* blame : {"eigen schuld", "wanbetaler", "wanbetaling", "schuldenaar", "had u",
                              "u moet", "verplicht", "niet nagekomen", "verwijt"})
        CHECK_MESSAGE(!page().contains(blame), blame);
}

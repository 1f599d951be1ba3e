// Asking for help on the website: small questions, no papers, no blame, and a page that works by
// itself.
#include "pages/hulp.h"

#include "texts/gegeven.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace houvast;
using namespace houvast::pages;
using namespace std::chrono_literals;

namespace {

std::string page(Hulpweg weg = Hulpweg::Vraag, Form form = {},
                 HulpStap open = HulpStap::Zorgen) {
    return hulp_pagina({.weg = weg, .bewijs = "bewijs-1", .form = std::move(form), .open = open,
                        .telefoon = "+31881234567"},
                       texts_nl())
        .str();
}

std::size_t times(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

}  // namespace

TEST_CASE("R-001 R-003 five questions at most, in one form; no papers, no BSN, no file") {
    CHECK(stappen_van(Hulpweg::Vraag).size() == 5);
    CHECK(stappen_van(Hulpweg::Terugbellen).size() == 1);
    CHECK(stappen_van(Hulpweg::Weer).size() == 3);
    for (const Hulpweg weg : {Hulpweg::Vraag, Hulpweg::Terugbellen, Hulpweg::Weer}) {
        const std::string html = page(weg, {}, stappen_van(weg).front());
        CHECK(times(html, "class=\"hulp__stap") == stappen_van(weg).size());
        CHECK(times(html, "<form") == 1);
        CHECK(times(html, "hulp__stap--nu") == 1);
        for (const char* never : {"BSN", "type=\"file\"", "burgerservicenummer", "type=\"date\""})
            CHECK_MESSAGE(!html.contains(never), never);
        CHECK(html.contains("Bel 088 1234567"));
    }
}

TEST_CASE("R-003 only the name and a way back are asked for; all else may stay open") {
    const std::string html = page();
    CHECK(times(html, "aria-required=\"true\"") == 1);  // the name; one of the two ways is enough
    CHECK(times(page(Hulpweg::Terugbellen, {}, HulpStap::Bereik), "aria-required=\"true\"") == 2);
}

TEST_CASE("R-004 R-015 no amounts, no lower limit, no blame") {
    const std::string html = page();
    CHECK(html.contains("Geen zorg is te klein of te groot."));
    for (const char* word : {"bedrag", "€", "eigen schuld", "u moet", "verplicht", "wanbetaler"})
        CHECK_MESSAGE(!html.contains(word), word);
}

TEST_CASE("from question to question by links of the page itself: back keeps what was typed") {
    const std::string html = page();
    for (int i = 1; i <= 5; ++i) {
        CHECK(html.contains("id=\"vraag-" + std::to_string(i) + "\""));
        CHECK(html.contains("href=\"#vraag-" + std::to_string(i) + "\""));
    }
    // Enter asks for the next question, so that nothing is sent too soon; one button sends.
    CHECK(html.find("name=\"verder\"") < html.find("Verstuur mijn vraag"));
    CHECK(times(html, "type=\"submit\"") == 2);
    // A browser that was closed gives back what was typed only where this is not off.
    CHECK(times(html, "autocomplete=\"off\"") == 1);  // the lure
}

TEST_CASE("a wrong field says so kindly, and its question is the one that is shown") {
    const std::string html =
        page(Hulpweg::Vraag,
             {.typed = {{"naam", "Selma <b>"}, {"telefoon", "06 12"}},
              .wrong = {{"telefoon", "hulp.telefoon.onjuist"}}},
             HulpStap::Bereik);
    CHECK(html.contains("hulp__stap--nu\" id=\"vraag-4\""));
    CHECK(times(html, "Dit nummer kunnen wij niet bellen. Schrijf het zo: 06 12345678.") == 2);
    CHECK(html.contains("value=\"06 12\""));
    CHECK(html.contains("value=\"Selma &lt;b&gt;\""));
    CHECK(html.contains("href=\"#telefoon\""));
}

TEST_CASE("T1 T2 what happens next says by which day, and whom to call meanwhile") {
    const Datum dag{2026y / 12 / 21};
    const std::string calm = hulp_ontvangen({.uiterlijk = dag, .telefoon = "06 12345678",
                                             .gemeente_telefoon = "+31881234567"},
                                            texts_nl()).str();
    CHECK(calm.contains("binnen vier weken"));
    CHECK(calm.contains("Uiterlijk maandag 21 december 2026"));
    CHECK(calm.contains("Wij bellen 06 12345678"));
    CHECK(calm.contains("Bel 088 1234567"));
    const std::string soon =
        hulp_ontvangen({.uiterlijk = dag, .spoed = true, .email = "selma@voorbeeld.nl"},
                       texts_nl()).str();
    CHECK(soon.contains("binnen drie werkdagen"));
    CHECK(soon.contains("Wij mailen naar selma@voorbeeld.nl"));
    CHECK_FALSE(soon.contains("tel:"));
}

TEST_CASE("every field stands in a question of the form that has them all") {
    const auto& all = stappen_van(Hulpweg::Vraag);
    for (const FieldShape& shape : shapes_of<Hulpvraag>()) {
        CHECK(std::ranges::find(all, stap_van(shape.field.name)) != all.end());
        CHECK(page().contains("name=\"" + std::string(shape.field.name) + "\""));
    }
}

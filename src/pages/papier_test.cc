// What is printed of a methodiek: plates, blank forms and sheets; and the batteries on them.
#include "domain/methodiek/gegeven.h"
#include "pages/hulpmiddel.h"
#include "pages/instrument.h"
#include "pages/pictogram.h"
#include "pages/plaat.h"
#include "pages/test_lezen.h"
#include "texts/gegeven.h"

#include <doctest/doctest.h>

#include <set>

using namespace houvast;
using namespace houvast::pages;

namespace {

const PaperHead& head() {
    static const PaperHead one{.name = "Gemeente Proefstad",
                               .logo = html::raw("<svg class=\"wapen\"></svg>")};
    return one;
}

std::string plate(const Methodiek& m, const char* code, Plaatvorm vorm) {
    return plaat_pagina(m, *plaat(m, code), vorm, head(), texts_nl()).str();
}

std::string form_of(const Methodiek& m) {
    return instrument_pagina(m, m.instrumenten.front(), head(), texts_nl()).str();
}

std::string aid(const Methodiek& m) {
    return hulpmiddel_pagina(m, m.hulpmiddelen.front(), head(), texts_nl()).str();
}

std::string sheet_in(const std::string& page) {
    const auto from = page.find("<article class=\"vel");
    REQUIRE(from != std::string::npos);
    return page.substr(from, page.find("</article>") - from);
}

Methodiek with_sheet() {
    Methodiek m = gegeven::methodiek();
    Hulpmiddel& een = m.hulpmiddelen.front();
    een.naam = "Mijn week";
    een.soort = HulpmiddelSoort::Werkblad;
    een.tekst = "Eerste regel.\nTweede regel.";
    een.werkblad = {werkblad::Kop{"Mijn week"}, werkblad::Zin{"Dit ga ik doen."},
                    werkblad::Regels{3}, werkblad::Kop{"Mijn geld"},
                    werkblad::Tabel{{"Dag", "Bedrag"}, 5},
                    werkblad::Vakjes{{"Gelukt", "Nog niet"}}};
    return m;
}

}  // namespace

TEST_CASE("R-040 a plate has the questions or only the pictures, with the name of the gemeente") {
    const Methodiek m = gegeven::methodiek();
    const std::string asks = sheet_in(plate(m, "mijn-intake", Plaatvorm::MetVragen));
    const std::string shows = sheet_in(plate(m, "mijn-intake", Plaatvorm::ZonderVragen));
    CHECK(asks.contains("Wie bent u?"));
    CHECK_FALSE(shows.contains("Wie bent u?"));
    for (const std::string& sheet : {asks, shows}) {
        CHECK(sheet.contains("Gemeente Proefstad"));
        CHECK(sheet.contains("class=\"wapen\""));
        CHECK_FALSE(sheet.contains("VNG"));
        CHECK(sheet.contains("Dit ben ik"));
        CHECK(sheet.contains(icon(Icon::Persoon).str()));
    }
}

TEST_CASE("a plate has a box for a topic of one's own where the methodiek says so") {
    Methodiek m = gegeven::methodiek();
    const std::string words = texts_nl()("plaat.eigen-onderwerp");
    CHECK(plate(m, "mijn-intake", Plaatvorm::MetVragen).contains(words));
    m.platen.front().eigen_onderwerp = false;
    CHECK_FALSE(plate(m, "mijn-intake", Plaatvorm::MetVragen).contains(words));
}

TEST_CASE("R-044 a plate that measures has batteries with words, and no number, € or % to read") {
    const Methodiek m = gegeven::methodiek();
    for (const Plaatvorm vorm : {Plaatvorm::MetVragen, Plaatvorm::ZonderVragen}) {
        const std::string sheet = sheet_in(plate(m, "leefgebieden", vorm));
        CHECK(sheet.contains("class=\"batterij\""));
        CHECK(sheet.contains(R"(role="img" aria-label="Kies een batterij. )"));
        CHECK(sheet.contains("Slecht"));
        CHECK(words_in(sheet).find_first_of("0123456789%") == std::string::npos);
        CHECK_FALSE(words_in(sheet).contains("€"));
    }
    CHECK(words_in(sheet_in(form_of(m))).find_first_of("0123456789%") == std::string::npos);
}

TEST_CASE("what the resident wishes is asked beside how it is now") {
    Methodiek m = gegeven::methodiek();
    const std::string wish = texts_nl()("plaat.gewenst");
    CHECK(sheet_in(plate(m, "leefgebieden", Plaatvorm::MetVragen)).contains(wish));
    CHECK(sheet_in(form_of(m)).contains(wish));
    m.instrumenten.front().gewenst = false;
    CHECK_FALSE(sheet_in(plate(m, "leefgebieden", Plaatvorm::MetVragen)).contains(wish));
    CHECK_FALSE(sheet_in(form_of(m)).contains(wish));
}

TEST_CASE("a battery is filled from empty to full, and says so to who does not see it") {
    const std::string page = battery({.full = 3, .cells = 4, .words = "Best goed"}).str();
    CHECK(times(page, "batterij__cel--vol") == 3);
    CHECK(times(page, "class=\"batterij__cel") == 4);
    CHECK(page.contains(R"(role="img" aria-label="Best goed")"));
    const std::string silent = battery({.full = 0, .cells = 1}).str();
    CHECK(silent.contains(R"(aria-hidden="true")"));
    CHECK_FALSE(silent.contains("batterij__cel--vol"));
    const std::string row =
        battery_row({{"--", "Leeg"}, {"+/-", "Half"}, {"++", "Vol"}}, "Kies").str();
    CHECK(times(row, "<svg") == 3);
    CHECK(times(row, "batterij__cel--vol") == 3);  // none, one of two, two of two
}

TEST_CASE("each picture of the closed list has a drawing of its own") {
    std::set<Icon> seen;
    for (std::size_t i = 0; i < names(Pictogram{}).size(); ++i)
        seen.insert(icon_van(static_cast<Pictogram>(i)));
    CHECK(seen.size() == names(Pictogram{}).size());
}

TEST_CASE("a blank form goes theme by theme, and each theme may be skipped") {
    Methodiek m = gegeven::methodiek();
    Instrumentthema other = m.instrumenten.front().themas.front();
    other.code = "werk";
    other.naam = "Werk";
    other.stellingen.clear();
    m.instrumenten.front().themas.push_back(other);
    const std::string sheet = sheet_in(form_of(m));
    CHECK(sheet.contains("Ik heb overzicht."));
    CHECK(sheet.contains("Overslaan mag."));
    CHECK(times(sheet, texts_nl()("instrument.sla-over")) == 2);
    CHECK(sheet.contains("Alleen"));
    CHECK(sheet.contains("Samen"));
}

TEST_CASE("of what is licensed elsewhere there is room for what came out, and no question") {
    Methodiek m = gegeven::methodiek();
    m.instrumenten.front().soort = InstrumentSoort::Uitslag;
    m.instrumenten.front().schaal = {};
    const std::string sheet = sheet_in(form_of(m));
    CHECK_FALSE(sheet.contains("Ik heb overzicht."));
    CHECK_FALSE(sheet.contains("batterij"));
    CHECK(sheet.contains("schrijfregel"));
}

TEST_CASE("R-121 a sheet to print has lines, empty rows and boxes, and not the text beside it") {
    const std::string page = aid(with_sheet());
    const std::string sheet = sheet_in(page);
    CHECK(sheet.contains("Gemeente Proefstad"));
    CHECK(times(sheet, "Mijn week") == 1);
    CHECK(times(sheet, "class=\"schrijfregel\"") == 3);
    CHECK(times(sheet, "<tr>") == 6);
    CHECK(times(sheet, "<td></td>") == 10);
    CHECK(sheet.contains("<caption class=\"alleen-voorlezen\">Mijn geld</caption>"));
    CHECK(sheet.contains("<ul class=\"vinkvakjes\"><li>Gelukt</li><li>Nog niet</li></ul>"));
    CHECK_FALSE(sheet.contains("Eerste regel."));
    CHECK(page.contains("Eerste regel.\nTweede regel."));
    CHECK(page.contains(R"(href="#afdrukken")"));
    CHECK(page.contains(R"(id="afdrukken")"));
}

TEST_CASE("the text of an aid without a sheet is what is printed, with its lines kept") {
    Methodiek m = gegeven::methodiek();
    m.hulpmiddelen.front().tekst = "Een.\nTwee.";
    CHECK(sheet_in(aid(m)).contains("<p class=\"zoals-geschreven\">Een.\nTwee.</p>"));
}

TEST_CASE("a film says that it is elsewhere, tells that site nothing, and has nothing to print") {
    Methodiek m = gegeven::methodiek();
    Hulpmiddel& een = m.hulpmiddelen.front();
    een.soort = HulpmiddelSoort::Film;
    een.tekst.clear();
    een.adres = "https://www.nibud.nl/onderwerpen";
    const std::string page = aid(m);
    CHECK(page.contains(R"(href="https://www.nibud.nl/onderwerpen" rel="noreferrer")"));
    CHECK(page.contains("Dit staat op een andere website: www.nibud.nl."));
    CHECK_FALSE(page.contains("<article class=\"vel"));
    CHECK_FALSE(page.contains("data-print"));
}

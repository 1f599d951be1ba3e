// One fault per case: what can be wrong with how a gemeente measures, and with the goals and aids.
#include "domain/methodiek/gegeven_gebreken.h"

#include <doctest/doctest.h>

using namespace houvast;
using gegeven::after;
using gegeven::Lines;

TEST_CASE("a scale has two to ten steps, each once") {
    CHECK(after([](Methodiek& m) { m.schalen[0].treden.pop_back(); }) ==
          Lines{"treden: schaal batterij"});
    CHECK(after([](Methodiek& m) {
              for (int at = 0; at < 9; ++at)
                  m.schalen[0].treden.push_back({"t" + std::string(1, static_cast<char>('a' + at)),
                                                 "o", "Iets"});
          }) == Lines{"treden: schaal batterij"});
    CHECK(after([](Methodiek& m) { m.schalen[0].treden[1].code = "leeg"; }) ==
          Lines{"dubbel: schaal batterij, trede leeg"});
    CHECK(after([](Methodiek& m) { m.schalen.push_back(m.schalen[0]); }) ==
          Lines{"dubbel: schaal batterij"});
}

TEST_CASE("an instrument with questions has a scale that exists, a theme and a moment") {
    CHECK(after([](Methodiek& m) { m.instrumenten[0].schaal.clear(); }) ==
          Lines{"zonder-schaal: instrument leefgebieden"});
    CHECK(after([](Methodiek& m) { m.instrumenten[0].schaal = "er-is-geen"; }) ==
          Lines{"onbekend: instrument leefgebieden"});
    CHECK(after([](Methodiek& m) { m.instrumenten[0].themas.clear(); }) ==
          Lines{"zonder-thema: instrument leefgebieden"});
    CHECK(after([](Methodiek& m) {
              m.instrumenten.push_back(m.instrumenten[0]);
              m.instrumenten[1].code = "nooit";
              m.instrumenten[1].momenten.clear();
          }) == Lines{"zonder-moment: instrument nooit"});
}

TEST_CASE("an instrument of which only the result is entered needs no scale and no theme") {
    CHECK(after([](Methodiek& m) {
              m.instrumenten.push_back(m.instrumenten[0]);
              m.instrumenten[1].code = "van-elders";
              m.instrumenten[1].soort = InstrumentSoort::Uitslag;
              m.instrumenten[1].schaal.clear();
              m.instrumenten[1].themas.clear();
          }) == Lines{});
}

TEST_CASE("the codes of themes and statements stand once in an instrument") {
    CHECK(after([](Methodiek& m) {
              auto& themas = m.instrumenten[0].themas;
              themas.push_back(themas[0]);
              themas[1].stellingen.clear();
          }) == Lines{"dubbel: instrument leefgebieden, thema geldzaken"});
    CHECK(after([](Methodiek& m) {
              auto& themas = m.instrumenten[0].themas;
              themas.push_back(themas[0]);
              themas[1].code = "werk";
          }) == Lines{"dubbel: instrument leefgebieden, thema werk"});
}

TEST_CASE("R-035: an instrument is for groups that are in the list") {
    const auto extra_for = [](const char* groep) {
        return after([&](Methodiek& m) {
            m.instrumenten.push_back(m.instrumenten[0]);
            m.instrumenten[1].code = "ander";
            m.instrumenten[1].doelgroepen = {groep};
        });
    };
    CHECK(extra_for("jongere") == Lines{});
    CHECK(extra_for("er-is-geen") == Lines{"onbekend: instrument ander"});
}

TEST_CASE("R-044: no number, amount or percentage where the wished situation is asked") {
    CHECK(after([](Methodiek& m) { m.instrumenten[0].uitleg = "Een buffer van 3 maanden."; }) ==
          Lines{"norm: instrument leefgebieden"});
    CHECK(after([](Methodiek& m) { m.instrumenten[0].naam = "De 9 gebieden"; }) ==
          Lines{"norm: instrument leefgebieden"});
    const Lines theme = {"norm: instrument leefgebieden, thema geldzaken"};
    CHECK(after([](Methodiek& m) { m.instrumenten[0].themas[0].naam = "100%"; }) == theme);
    CHECK(after([](Methodiek& m) { m.instrumenten[0].themas[0].uitleg = "Genoeg €."; }) == theme);
    CHECK(after([](Methodiek& m) { m.instrumenten[0].themas[0].bemoediging = "Een 8!"; }) == theme);
    CHECK(after([](Methodiek& m) {
              m.instrumenten[0].themas[0].stellingen[0].tekst = "Ik spaar 10 euro.";
          }) == theme);
    CHECK(after([](Methodiek& m) { m.schalen[0].treden[1].teken = "10"; }) ==
          Lines{"norm: schaal batterij"});
    CHECK(after([](Methodiek& m) { m.schalen[0].naam = "Welk cijfer, van 1 tot en met 5?"; }) ==
          Lines{"norm: schaal batterij"});
    CHECK(after([](Methodiek& m) {
              m.instrumenten[0].gewenst = false;
              m.instrumenten[0].uitleg = "Er zijn 9 onderwerpen.";
          }) == Lines{});
    CHECK(after([](Methodiek& m) {
              m.instrumenten[0].uitleg_professional = "Doe dit in 20 minuten.";
          }) == Lines{});
}

TEST_CASE("R-128: one and the same instrument serves at the begin and at the end") {
    CHECK(after([](Methodiek& m) { m.instrumenten[0].momenten = {Meetmoment::Begin}; }) ==
          Lines{"begin-en-einde: instrument"});
    CHECK(after([](Methodiek& m) {
              m.instrumenten.push_back(m.instrumenten[0]);
              m.instrumenten[1].code = "ander";
              m.instrumenten[0].momenten = {Meetmoment::Begin};
              m.instrumenten[1].momenten = {Meetmoment::Einde};
          }) == Lines{"begin-en-einde: instrument"});
}

TEST_CASE("R-019: the themes of an intake are for everybody, not only for a group") {
    CHECK(after([](Methodiek& m) { m.instrumenten[0].doelgroepen = {"jongere"}; }) ==
          Lines{"begin-en-einde: instrument"});
}

TEST_CASE("a plate has topics or an instrument, as its soort says") {
    CHECK(after([](Methodiek& m) { m.platen[0].onderwerpen.clear(); }) ==
          Lines{"plaat: plaat mijn-intake"});
    CHECK(after([](Methodiek& m) { m.platen[0].instrument = "leefgebieden"; }) ==
          Lines{"plaat: plaat mijn-intake"});
    CHECK(after([](Methodiek& m) { m.platen[1].instrument.clear(); }) ==
          Lines{"plaat: plaat leefgebieden"});
    CHECK(after([](Methodiek& m) { m.platen[1].onderwerpen = m.platen[0].onderwerpen; }) ==
          Lines{"plaat: plaat leefgebieden"});
    CHECK(after([](Methodiek& m) { m.platen[1].instrument = "er-is-geen"; }) ==
          Lines{"onbekend: plaat leefgebieden"});
    CHECK(after([](Methodiek& m) {
              m.platen[0].onderwerpen.push_back(m.platen[0].onderwerpen[0]);
          }) == Lines{"dubbel: plaat mijn-intake, onderwerp dit-ben-ik"});
}

TEST_CASE("R-047: the three classes of the program, each once") {
    CHECK(after([](Methodiek& m) { m.inschaling.klassen.pop_back(); }) == Lines{"klassen: klasse"});
    CHECK(after([](Methodiek& m) { m.inschaling.klassen[0].code = "klasse-a"; }) ==
          Lines{"klassen: klasse klasse-a", "klassen: klasse"});
    CHECK(after([](Methodiek& m) {
              m.inschaling.klassen.push_back(m.inschaling.klassen[0]);
          }) == Lines{"dubbel: klasse korte-termijn"});
}

TEST_CASE("a question of the schema has a codelijst when it is a choice, and only then") {
    CHECK(after([](Methodiek& m) { m.inschaling.vragen[0].codelijst.clear(); }) ==
          Lines{"codelijst-keuze: schemavraag groep"});
    CHECK(after([](Methodiek& m) { m.inschaling.vragen[0].soort = SchemaSoort::Maanden; }) ==
          Lines{"codelijst-keuze: schemavraag groep"});
    CHECK(after([](Methodiek& m) { m.inschaling.vragen[0].codelijst = "er-is-geen"; }) ==
          Lines{"onbekend: schemavraag groep"});
    CHECK(after([](Methodiek& m) { m.inschaling.letters_neutraal = true; }) ==
          Lines{"onbekend: inschaling, letters_neutraal"});
}

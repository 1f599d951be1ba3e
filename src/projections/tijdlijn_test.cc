#include "projections/tijdlijn.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace std::chrono_literals;

namespace {

const Datum maandag{2026y / 11 / 23};
const Datum eind = maandag + std::chrono::days(28);
const Termijn t1{TermijnSoort::EersteGesprek, maandag, eind, eind};

Recorded recorded(int version, const TrajectGebeurtenis& g) {
    return {.stream = {StreamKind::Traject, "t"}, .version = version, .position = version,
            .event = codec::encode(g),
            .meta = {.command = {"c"}, .actor = "medewerker:anna", .at = {},
                     .datum = maandag + std::chrono::days(version)}};
}

}  // namespace

TEST_CASE("a line says what, when and by whom, with the texts under their labels") {
    const auto regels = tijdlijn(
        {recorded(1, AanmeldingGeregistreerd{.inwoner = {"i"}, .kanaal = Kanaal::Balie,
                                             .gemeld_op = maandag, .eerste_gesprek = t1,
                                             .contact = t1, .zorgen = "De huur."}),
         recorded(2, Toegewezen{{"anna"}})},
        {.medewerkers = {{{"anna"}, {.naam = "Anna de Boer", .email = {}}}}}, {}, {});
    REQUIRE(regels.size() == 2);
    CHECK(regels[0].bericht == "gebeurtenis.toegewezen");
    CHECK(regels[0].waarden == Waarden{{"behandelaar", "Anna de Boer"}});
    CHECK(regels[1].bericht == "gebeurtenis.aanmelding-geregistreerd");
    CHECK(regels[1].op == maandag);
    CHECK(regels[1].datum == maandag + std::chrono::days(1));
    CHECK(regels[1].door == ActorSoort::Medewerker);
    CHECK(regels[1].door_naam == "Anna de Boer");
    CHECK(regels[1].waarden.at("kanaal") == Waarde("balie"));
    CHECK(regels[1].tekst == std::vector<Alinea>{{"aanmelding.zorgen", "De huur."}});
}

TEST_CASE("a contact of another resident is marked, and its text is not shown") {
    const auto regels = tijdlijn(
        {recorded(1, ContactGehad{.op = maandag, .notitie = "Over de buurvrouw."}),
         recorded(2, ContactVerplaatst{.contact = 1, .naar = {"u"}, .reden = "Vergissing."})},
        {}, {}, {});
    CHECK(regels[1].verplaatst);
    CHECK(regels[1].tekst.empty());
    CHECK_FALSE(regels[0].verplaatst);
}

TEST_CASE("a wiped event keeps its line, and says when, by whom and why its text went") {
    Recorded wiped = recorded(1, ContactGehad{.op = maandag});  // what the journal left of it
    wiped.wiped = true;
    const auto regels = tijdlijn({wiped, recorded(2, GegevenGewist{1, "Verkeerd dossier."})},
                                 {.medewerkers = {{{"anna"}, {.naam = "Anna", .email = {}}}}}, {},
                                 {});
    CHECK(regels[1].gewist ==
          Wissing{maandag + std::chrono::days(2), "Anna", "Verkeerd dossier."});
    CHECK_FALSE(regels[1].wisbaar);
    CHECK(regels[1].bericht == "gebeurtenis.contact-gehad");
    CHECK(regels[1].op == maandag);
    CHECK(regels[0].waarden.at("gegeven") == Waarde(1));
    CHECK(regels[0].wisbaar);  // the reason is a text too
}

TEST_CASE("R-012 worries of the conversation are marked as for the team only") {
    const auto regels = tijdlijn(
        {recorded(1, EersteGesprekGevoerd{.op = maandag, .gesprekszorgen = "Ziet slecht.",
                                          .beschikking = t1, .contact = t1})},
        {}, {}, {});
    CHECK(regels[0].voor_team);
}

TEST_CASE("R-038 a code is named as the methodiek of its dossier has it, else as another one has") {
    Methodiek eigen, ander;
    eigen.producten = {{"leren", "Leren", {}, {}, {}}};
    ander.code = "a";
    ander.naam = "Anders";
    ander.producten = {{"wandelen", "Wandelen", {}, {}, {}}, {"leren", "Oefenen", {}, {}, {}}};
    const Methodieken alle{.alle = {ander}};
    const auto regels = tijdlijn(
        {recorded(1, ConceptPlanOpgesteld{.op = maandag, .hulp = "Samen.",
                                          .producten = {{"leren", {}}, {"wandelen", {}},
                                                        {"weg", {}}},
                                          .evaluatie_op = eind, .contactmomenten = "Elke week."}),
         recorded(2, Vastgelegd<NeemMethodiekOver>{
                         {.op = maandag, .code = {"a"}, .versie = {"1"}}})},
        {}, eigen, alle);
    CHECK(regels[1].waarden.at("producten") == Waarde("Leren, Wandelen, weg"));
    CHECK(regels[0].bericht == "gebeurtenis.methodiek-overgenomen");
    REQUIRE(regels[0].kenmerken.size() == 2);
    CHECK(std::get<std::string>(regels[0].kenmerken[0].waarde) == "Anders");
}

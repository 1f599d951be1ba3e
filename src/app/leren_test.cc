// Goal: what a resident learns is shown to who may see the content of the dossier, each look is
// recorded, and what was written is named as the methodiek has it.
#include "app/leren.h"

#include "app/kijklog.h"
#include "app/test_gemeente.h"
#include "app/view.h"
#include "domain/gegeven_meten.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::gegeven;

namespace {

const TrajectId leerling{"01900000-0000-7000-8000-00000000000b"};

int version_of(TestGemeente& test) {
    return view_dossier(test.gemeente, test.anna, leerling)->kop.rij.versie;
}

void begin(TestGemeente& test) { REQUIRE(test.submit(leerling, registreer(), 0)); }

template <class O>
void write(TestGemeente& test, const O& o) {
    REQUIRE(test.submit(leerling, o, version_of(test)));
}

std::vector<KijkRegel> looks(TestGemeente& test) {
    return Kijklog::read(*test.gemeente.lezers().lease(), leerling.waarde, 100);
}

}  // namespace

TEST_CASE("R-272 R-278 the inschalingen of a dossier, named by its methodiek, with the writer") {
    TestGemeente test;
    begin(test);
    REQUIRE(test.submit(DeGemeente{},
                        NeemMedewerkerAan{.naam = "Noor Visser",
                                          .email = "noor@voorbeeld.example",
                                          .rollen = {Rol::Begeleider}},
                        0, systeem("proef")));
    const Actor noor = actor(view_behandelaars(test.gemeente).front().medewerker,
                             {Rol::Begeleider});
    SchaalIn eerste = schaal_in();
    eerste.antwoorden.waarden.push_back({.vraag = "leerdoelen", .waarde = "stap-1"});
    REQUIRE(test.submit(leerling, eerste, version_of(test), noor));
    SchaalIn later = schaal_in(Inschaalaanleiding::Evaluatie);
    later.klasse = Inschaling::LangereTermijn;
    write(test, later);
    const auto beeld = view_inschalingen(test.gemeente, test.anna, leerling);
    REQUIRE(beeld);
    REQUIRE(beeld->punten.size() == 2);
    const Inschalingspunt& punt = beeld->punten[0];
    CHECK(punt.aanleiding == Inschaalaanleiding::Eerste);
    CHECK(punt.klasse == Inschaling::KorteTermijn);
    CHECK(punt.motivatie == eerste.motivatie);
    CHECK(punt.door == "Noor Visser");
    bool group_is_named = false, step_is_named = false;
    for (const Schemaantwoord& antwoord : punt.antwoorden) {
        group_is_named |= antwoord.waarden.front() == "Jongere";
        step_is_named |= antwoord.waarden.front() == "Ik zet een stap.";
    }
    CHECK(group_is_named);
    CHECK(step_is_named);
    CHECK(beeld->klassen[1] == "Klasse");
    REQUIRE(beeld->voorstel);
    CHECK(beeld->voorstel->interval.gesprek_weken == 2);
}

TEST_CASE("R-021 R-122 R-287 goals and trainings of a dossier, and the groups of the resident") {
    TestGemeente test;
    begin(test);
    StelDoelVast doel = stel_doel_vast();
    doel.subdoel = Code{"stap-1"};
    doel.hulpmiddelen.waarden = {"hulp-1"};
    write(test, doel);
    const int gebeurtenis = version_of(test);
    write(test, WerkDoelBij{.op = vandaag, .doel = gebeurtenis, .stand = Doelstand::Gehaald});
    LegTrainingVast keer = leg_training_vast();
    write(test, keer);
    keer.aanwezig = Aanwezigheid::Afgemeld;
    write(test, keer);
    write(test, LegKenmerkenVast{.op = vandaag, .groepen = {Groep::Jongere}});
    const auto beeld = view_doelen(test.gemeente, test.anna, leerling);
    REQUIRE(beeld);
    REQUIRE(beeld->doelen.size() == 1);
    CHECK(beeld->doelen[0].stand == Doelstand::Gehaald);
    CHECK(beeld->doelen[0].thema == "Geldzaken");
    CHECK(beeld->doelen[0].stap == "Ik zet een stap.");
    CHECK(beeld->doelen[0].hulpmiddelen.front().soort == HulpmiddelSoort::Tip);
    CHECK(beeld->doelen[0].verloop.size() == 1);
    REQUIRE(beeld->trainingen.size() == 1);
    CHECK(beeld->trainingen[0].naam == "Samen leren");
    CHECK(beeld->trainingen[0].bijeenkomsten == 5);
    CHECK(beeld->trainingen[0].keren.size() == 2);
    CHECK(beeld->trainingen[0].geweest() == 1);
    CHECK(beeld->groepen == std::vector<std::string>{"jongere"});
}

TEST_CASE("who sees the head of a dossier sees none of it, and every look is recorded") {
    TestGemeente test;
    begin(test);
    const Actor loket = actor(kees, {Rol::Kcc});
    CHECK(view_inschalingen(test.gemeente, loket, leerling).error().code == "onbekend");
    CHECK(view_doelen(test.gemeente, loket, leerling).error().code == "onbekend");
    const TrajectId nowhere{"01900000-0000-7000-8000-0000000000fe"};
    CHECK(view_doelen(test.gemeente, test.anna, nowhere).error().code == "onbekend");
    const auto refused = looks(test);
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].beeld == "dossier");
    REQUIRE(view_doelen(test.gemeente, test.anna, leerling));
    CHECK(looks(test).size() == 2);
}

#include "pages/vandaag.h"

#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;
using namespace std::chrono_literals;

namespace {

const Datum vandaag{2026y / 11 / 23};

VandaagPagina anna() { return {.naam = "Anna Bakker", .medewerker = "m-1", .vandaag = vandaag}; }

AandachtPunt a_point(AandachtSoort soort, TermijnSoort termijn, int days_left) {
    const Datum eind = vandaag + std::chrono::days{days_left};
    const Termijn t{termijn, eind - std::chrono::days{28}, eind, eind};
    return {soort, {.traject = {"t-1"}, .jaar = 2026, .nummer = 3, .naam = "Piet van Dongen",
                    .fase = FaseSoort::Aangemeld, .gemeld_op = t.start, .termijn = t}, t};
}

}  // namespace

TEST_CASE("a card says who, why, the last day with its article, and one thing to do") {
    const std::string page =
        vandaag_pagina({.eigen = {a_point(AandachtSoort::BijnaTeLaat, TermijnSoort::Beschikking,
                                          3)},
                        .eigen_open = 1},
                       anna(), texts_nl()).str();
    CHECK(page.contains("Goedemorgen, Anna"));
    CHECK(page.contains("maandag 23 november 2026"));
    CHECK(page.contains("Eén inwoner heeft vandaag iets van u nodig."));
    CHECK(page.contains("Beschikking: nog 3 dagen"));
    CHECK(page.contains("Piet van Dongen, uiterlijk do 26 nov. Wgs art. 4a lid 3"));
    CHECK(page.contains(R"(href="/trajecten/t-1")"));
}

TEST_CASE("what was agreed stands there by its day, late or not, and leads to ending it") {
    const TaakRij taak{.traject = {"t-1"}, .gebeurtenis = 9, .voor = vandaag,
                       .wat = "De verhuurder bellen"};
    TaakRij late = taak, gewist = taak;
    late.voor = vandaag - std::chrono::days{3};
    gewist.wat.clear();
    gewist.voor = vandaag + std::chrono::days{1};
    const std::string page =
        vandaag_pagina({.eigen_open = 1, .taken = {{late, "Piet"}, {taak, "Sara"},
                                                   {gewist, "Noor"}}},
                       anna(), texts_nl()).str();
    CHECK(page.contains("Piet. Dit was voor vr 20 nov."));
    CHECK(page.contains("Sara. Dit is voor vandaag."));
    CHECK(page.contains("Noor. Dit is voor di 24 nov."));
    CHECK(page.contains("De tekst van deze afspraak is gewist"));
    CHECK(page.contains("/trajecten/t-1/afspraak-afronding?afspraak=9"));
    CHECK_FALSE(vandaag_pagina({.eigen_open = 1}, anna(), texts_nl()).str().contains("taken"));
}

TEST_CASE("who never guides is not told that nobody is theirs") {
    VandaagPagina kim = anna();
    kim.begeleidt = false;
    const VandaagLijst lijst{
        .niet_toegewezen = {a_point(AandachtSoort::NietToegewezen, TermijnSoort::Beschikking, 3)}};
    CHECK_FALSE(vandaag_pagina(lijst, kim, texts_nl()).str().contains(
        texts_nl()("vandaag.nog-niets")));
    CHECK(vandaag_pagina(lijst, anna(), texts_nl()).str().contains(
        texts_nl()("vandaag.nog-niets")));
    CHECK(vandaag_pagina({}, kim, texts_nl()).str().contains(texts_nl()("vandaag.rustig")));
}

TEST_CASE("a threat is told in hours, which hold during all of today") {
    const std::string page =
        vandaag_pagina({.eigen = {a_point(AandachtSoort::Bedreigend,
                                          TermijnSoort::EersteGesprekBijDreiging, 1)},
                        .eigen_open = 1},
                       anna(), texts_nl()).str();
    CHECK(page.contains("Bedreigende situatie: nog hoogstens 48 uur"));
}

TEST_CASE("what has passed says how many days, and never in the red of a system error") {
    const std::string page =
        vandaag_pagina({.eigen = {a_point(AandachtSoort::TeLaat, TermijnSoort::EersteGesprek, -2)},
                        .eigen_open = 1},
                       anna(), texts_nl()).str();
    CHECK(page.contains("Eerste gesprek: 2 dagen te laat"));
    CHECK_FALSE(page.contains("--negatief"));
}

TEST_CASE("nothing to do is said kindly") {
    const std::string page = vandaag_pagina({.eigen_open = 4}, anna(), texts_nl()).str();
    CHECK(page.contains("Alles is op tijd"));
    CHECK_FALSE(page.contains("aandachtkaarten"));
}

TEST_CASE("only who may assign gets the link to it; a shielded one keeps its name to itself") {
    AandachtPunt punt{AandachtSoort::NietToegewezen,
                      {.traject = {"t-9"}, .jaar = 2026, .nummer = 9}};
    VandaagPagina page = anna();
    page.mag_toewijzen = true;
    const std::string hidden =
        vandaag_pagina({.niet_toegewezen = {punt}}, page, texts_nl()).str();
    CHECK(hidden.contains("Afgeschermd dossier"));
    CHECK_FALSE(hidden.contains("/trajecten/t-9"));
    CHECK_FALSE(hidden.contains("/toewijzing"));
    punt.dossier.naam = "Jeroen de Wit";
    CHECK(vandaag_pagina({.eigen = {punt}}, page, texts_nl()).str().contains("/t-9/toewijzing"));
    CHECK_FALSE(
        vandaag_pagina({.eigen = {punt}}, anna(), texts_nl()).str().contains("/t-9/toewijzing"));
}

TEST_CASE("the greeting counts people, not what is wrong with their dossiers") {
    const std::string page =
        vandaag_pagina({.eigen = {a_point(AandachtSoort::TeLaat, TermijnSoort::Beschikking, -2),
                                  a_point(AandachtSoort::GeenContact,
                                          TermijnSoort::ContactInIntake, 2)},
                        .eigen_open = 1},
                       anna(), texts_nl()).str();
    CHECK(page.contains("Eén inwoner heeft vandaag iets van u nodig."));
}

TEST_CASE("who mends messages hears what was not delivered, and nobody else does") {
    CHECK(vandaag_pagina({.berichten_mislukt = 2}, anna(), texts_nl()).str().contains(
        "2 berichten voor afspraken zijn niet verstuurd."));
    CHECK_FALSE(vandaag_pagina({}, anna(), texts_nl()).str().contains("/berichten"));
}

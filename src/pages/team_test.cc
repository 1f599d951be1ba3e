#include "pages/team.h"

#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Datum vandaag{2026y / 11 / 23};
const Namen namen = {{{"m-1"}, "Anna Bakker"}, {{"m-2"}, "Bram de Vries"}};

DossierRij a_row(const char* id, const char* naam, int days_left) {
    const Datum eind = vandaag + days{days_left};
    return {.traject = {id}, .jaar = 2026, .nummer = 7, .naam = naam,
            .fase = FaseSoort::NaEersteGesprek, .behandelaar = MedewerkerId{"m-1"},
            .gemeld_op = eind - days{80},
            .termijn = Termijn{TermijnSoort::Beschikking, eind - days{56}, eind, eind}};
}

Collega colleague(const char* id, const char* naam, int open) {
    return {.wie = {.medewerker = {id}, .naam = naam, .rollen = {Rol::Begeleider}}, .open = open};
}

std::string page_of(const TeamLijst& lijst) {
    return team_pagina(lijst, namen, vandaag, texts_nl()).str();
}

}  // namespace

TEST_CASE("R-288 a term that passed or nearly did: who, with whom, until when, and the way in") {
    const std::string page = page_of({.termijnen = {{a_row("t-1", "Piet van Dongen", -2),
                                                     a_row("t-2", "Selma Yılmaz", 3)}, true}});
    CHECK(page.contains(R"(href="/trajecten/t-1")"));
    CHECK(page.contains("2026-00007 · Anna Bakker"));
    CHECK(page.contains("Beschikking"));
    CHECK(page.contains("Uiterlijk za 21 nov"));
    CHECK(page.contains("2 dagen te laat"));
    CHECK(page.contains(R"(<span class="cijfer__getal">2+</span>)"));
    CHECK(page.contains(R"(href="#termijnen")"));
    CHECK(page.contains("/inwoners?van=team&amp;aandacht=1"));
}

TEST_CASE("R-288 nobody's dossier is assigned from here, and another's is handed over") {
    DossierRij free = a_row("t-1", "Piet van Dongen", 9);
    free.behandelaar.reset();
    const std::string page = page_of({.termijnen = {{a_row("t-2", "Selma Yılmaz", 3)}},
                                      .niet_toegewezen = {{free}}});
    CHECK(page.contains(R"(href="/trajecten/t-1/toewijzing">Wijs toe)"));
    CHECK(page.contains(R"(href="/trajecten/t-2/toewijzing">Draag over)"));
    CHECK(page.contains("/inwoners?van=niemand"));
}

TEST_CASE("R-288 a threat says what threatens, and too long without contact says how long") {
    DossierRij threat = a_row("t-1", "Piet van Dongen", 1);
    threat.fase = FaseSoort::Aangemeld;
    threat.dreiging = Dreiging::Ontruiming;
    DossierRij silent = a_row("t-2", "Selma Yılmaz", 30);
    silent.laatste_contact = vandaag - days{44};
    silent.contact = Termijn{TermijnSoort::ContactInIntake, vandaag - days{44},
                             vandaag - days{14}, vandaag - days{14}};
    const std::string page = page_of({.bedreigend = {{threat}}, .geen_contact = {{silent}}});
    CHECK(page.contains("Dreigende ontruiming"));
    CHECK(page.contains("Te lang geen contact"));
    CHECK(page.contains("14 dagen te laat"));
    CHECK(page.contains("sorteer=contact"));
}

TEST_CASE("R-288 a colleague who left or leaves, with the way to hand over what is open there") {
    Collega gone = colleague("m-2", "Bram de Vries", 1);
    gone.wie.uit_dienst_per = vandaag - days{3};
    Collega going = colleague("m-3", "Cato Smit", 12);
    going.wie.uit_dienst_per = vandaag + days{8};
    Collega other = colleague("m-4", "Dirk Mol", 2);
    other.wie.rollen = {Rol::Kcc};
    const std::string page = page_of({.afwezig = {gone, going, other}});
    CHECK(page.contains("Uit dienst sinds 20 november 2026. 1 open dossier."));
    CHECK(page.contains("Uit dienst per 1 december 2026. 12 open dossiers."));
    CHECK(page.contains("Doet nu ander werk. 2 open dossiers."));
    CHECK(page.contains(R"(href="/team/overdracht?van=m-2")"));
    CHECK(page.contains("3</span><span class=\"cijfer__tekst\">collega&#39;s weg"));
    CHECK(page.find("Bram de Vries") < page.find("Cato Smit"));
}

TEST_CASE("R-288 of who is away one finds the dossiers that wait, and the appointments") {
    Collega away = colleague("m-2", "Bram de Vries", 3);
    away.afwezig_tot = vandaag + days{4};
    away.gesprekken = 2;
    Collega talks_only = colleague("m-3", "Cato Smit", 0);
    talks_only.afwezig_tot = vandaag;
    talks_only.gesprekken = 1;
    const std::string page = page_of({.afwezig = {away, talks_only}});
    CHECK(page.contains(R"(href="/team/overdracht?van=m-2")"));
    CHECK(page.contains(R"(href="/agenda?van=m-2")"));
    CHECK(page.contains("Agenda van Bram de Vries"));
    CHECK(page.contains(R"(href="/agenda?van=m-3")"));
    CHECK_FALSE(page.contains(R"(href="/team/overdracht?van=m-3")"));  // nothing to hand over
}

TEST_CASE("a shielded dossier that is not theirs to see has a number, no name and no link") {
    DossierRij hidden = a_row("t-9", "", 2);
    hidden.afgeschermd = true;
    const std::string page = page_of({.termijnen = {{hidden}}});
    CHECK(page.contains("2026-00007"));
    CHECK_FALSE(page.contains("/trajecten/t-9"));
    CHECK_FALSE(page.contains("Anna Bakker"));
}

TEST_CASE("nothing that asks attention is said kindly") {
    const std::string page = page_of({});
    CHECK(page.contains("Alles is op tijd"));
    CHECK_FALSE(page.contains("<table"));
    CHECK_FALSE(page.contains("--negatief"));
}

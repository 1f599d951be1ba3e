#include "pages/overdracht.h"

#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Datum vandaag{2026y / 11 / 23};

Collega colleague(const char* id, const char* naam, int open) {
    return {.wie = {.medewerker = {id}, .naam = naam, .rollen = {Rol::Begeleider}}, .open = open};
}

Overdracht two_dossiers() {
    const Termijn t{TermijnSoort::Beschikking, vandaag - days{50}, vandaag + days{6},
                    vandaag + days{6}};
    const DossierRij selma{.traject = {"t-1"}, .versie = 4, .jaar = 2026, .nummer = 1,
                           .naam = "Selma Yılmaz", .fase = FaseSoort::NaEersteGesprek,
                           .behandelaar = MedewerkerId{"m-2"}, .gemeld_op = t.start, .termijn = t,
                           .laatste_contact = vandaag - days{1}};
    DossierRij piet = selma;
    piet.traject = {"t-2"};
    piet.naam = "Piet van Dongen";
    return {.van = colleague("m-2", "Bram de Vries", 2),
            .lijst = {.rijen = {selma, piet}},
            .collegas = {colleague("m-1", "Anna Bakker", 12), colleague("m-3", "Cato Smit", 1)}};
}

std::string page_of(const Overdracht& overdracht, OverdrachtPagina pagina = {}) {
    pagina.vandaag = vandaag;
    pagina.csrf = "tok";
    for (std::size_t i = 0; i < overdracht.lijst.rijen.size(); ++i)
        pagina.opdrachten.push_back("c-" + std::to_string(i + 1));
    return overdracht_pagina(overdracht, pagina, texts_nl()).str();
}

}  // namespace

TEST_CASE("R-181 the list that is handed over: phase, next term, last contact, and to whom") {
    const std::string page = page_of(two_dossiers());
    CHECK(page.contains("<h1>Dossiers van Bram de Vries</h1>"));
    CHECK(page.contains("Nog 6 dagen"));
    CHECK(page.contains("Gisteren"));
    CHECK(page.contains("blijft in het dossier"));
    CHECK(page.contains(R"(href="/trajecten/t-1")"));
    CHECK(page.contains("Anna Bakker (nu 12 open)"));
    CHECK(page.find("Anna Bakker (nu") < page.find("Cato Smit (nu"));
}

TEST_CASE("who is away is told: whose dossiers they are, and who would get them") {
    Overdracht overdracht = two_dossiers();
    overdracht.van.afwezig_tot = vandaag + days{4};
    overdracht.collegas[1].afwezig_tot = vandaag + days{11};
    const std::string page = page_of(overdracht);
    CHECK(page.contains("Afwezig tot en met 27 november"));
    CHECK(page.contains("Anna Bakker (nu 12 open)"));
    CHECK(page.contains("Cato Smit (nu 1 open, afwezig tot en met 4 december"));
}

TEST_CASE("each dossier has a list, a command id and a version of its own, and the list a name") {
    const std::string page = page_of(two_dossiers());
    CHECK(page.contains(R"(name="opdracht-t-1" value="c-1")"));
    CHECK(page.contains(R"(name="opdracht-t-2" value="c-2")"));
    CHECK(page.contains(R"(name="gezien-t-1" value="4")"));
    CHECK(page.contains(R"(name="naar-t-1")"));
    CHECK(page.contains(R"(for="naar-t-1">Selma Yılmaz gaat naar</label>)"));
    CHECK(page.contains(R"(name="van" value="m-2")"));
}

TEST_CASE("what was refused says of which dossier and why; what was chosen stays chosen") {
    OverdrachtPagina pagina;
    pagina.gedaan = 1;
    pagina.gekozen = {{"naar-t-2", "m-3"}};
    pagina.niet = {{{"t-2"}, "Piet van Dongen (2026-00001)",
                    {.code = "niet-in-dienst", .waarden = {{"naam", "Cato Smit"}}}}};
    const std::string page = page_of(two_dossiers(), pagina);
    CHECK(page.contains("1 dossier is overgedragen."));
    CHECK(page.contains("1 dossier is niet overgedragen."));
    CHECK(page.contains("Piet van Dongen (2026-00001)"));
    CHECK(page.contains("Cato Smit werkt hier niet (meer)"));
    CHECK(page.contains(R"(<option value="m-3" selected)"));
}

TEST_CASE("without a choice the form says what to choose, at the field and above") {
    OverdrachtPagina pagina;
    pagina.niets_gekozen = true;
    const std::string page = page_of(two_dossiers(), pagina);
    CHECK(page.contains(R"(href="#allen")"));
    CHECK(page.contains(R"(aria-invalid="true")"));
}

TEST_CASE("who has nothing open any more: no form, and the way back") {
    Overdracht none{.van = colleague("m-2", "Bram de Vries", 0)};
    const std::string page = page_of(none);
    CHECK(page.contains("Bram de Vries heeft geen open dossiers"));
    CHECK_FALSE(page.contains("<form"));
    CHECK(page.contains(R"(href="/team")"));
}

TEST_CASE("R-288 first is asked of whom: by name, and only who has something open") {
    const std::string page =
        overdracht_keuze({colleague("m-1", "Anna Bakker", 2), colleague("m-5", "Kim Jansen", 0)},
                         vandaag, texts_nl()).str();
    CHECK(page.contains(R"(href="/team/overdracht?van=m-1")"));
    CHECK(page.contains("2 open dossiers."));
    CHECK_FALSE(page.contains("Kim Jansen"));
}

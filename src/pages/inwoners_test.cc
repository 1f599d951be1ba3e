#include "pages/inwoners.h"

#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::pages;
using namespace std::chrono_literals;

namespace {

const Datum vandaag{2026y / 11 / 22};

DossierRij a_row() {
    return {.traject = {"t-1"},
            .jaar = 2026,
            .nummer = 417,
            .clienten = {{"i-1"}},
            .naam = "Selma Yılmaz",
            .taal = "turks",
            .tolk = true,
            .fase = FaseSoort::NaEersteGesprek,
            .fase_sinds = vandaag - std::chrono::days{50},
            .gemeld_op = vandaag - std::chrono::days{60},
            .termijn = Termijn{TermijnSoort::Beschikking, vandaag - std::chrono::days{50},
                               vandaag + std::chrono::days{6}, vandaag + std::chrono::days{8}},
            .laatste_contact = vandaag - std::chrono::days{1}};
}

std::string page_of(const DossierLijst& lijst, const InwonersVraag& vraag = {},
                    bool mag_aanmelden = false) {
    return inwoners_pagina(lijst, vraag, {}, {.vandaag = vandaag, .mag_aanmelden = mag_aanmelden},
                           texts_nl()).str();
}

}  // namespace

TEST_CASE("a row says who, where on the route, the last contact and how long still") {
    const std::string page = page_of({.rijen = {a_row()}, .telling = {.open = 1}});
    CHECK(page.contains("Selma Yılmaz"));
    CHECK(page.contains("2026-00417"));
    CHECK(page.contains("Gisteren"));
    CHECK(page.contains("Turks, tolk nodig"));
    CHECK(page.contains("Nog 6 dagen"));
    CHECK(page.contains(R"(href="/trajecten/t-1")"));
    CHECK(page.contains("<caption"));
    CHECK(page.contains("<h1>Inwoners</h1>"));
}

TEST_CASE("of a shielded dossier a row says only that it is there, without a link") {
    DossierRij rij = a_row();
    rij.naam.clear();
    rij.afgeschermd = true;
    const std::string page = page_of({.rijen = {rij}});
    CHECK(page.contains("Afgeschermd dossier"));
    CHECK_FALSE(page.contains("/trajecten/"));
    CHECK_FALSE(page.contains("Nog 6 dagen"));
    CHECK_FALSE(page.contains("Turks"));
}

TEST_CASE("filters, sorting and pages are addresses that keep each other") {
    const InwonersVraag vraag{.van = Wiens::Team,
                              .fase = FaseSoort::InIntake,
                              .sorteer = DossierSortering::Naam};
    const std::string page = page_of({.rijen = {a_row()}, .meer_erna = true}, vraag);
    CHECK(page.contains("/inwoners?van=team&amp;fase=in-intake&amp;sorteer=naam&amp;na=t-1"));
    CHECK(page.contains("/inwoners?van=team&amp;fase=in-intake&amp;sorteer=contact"));
    CHECK(page.contains(R"(rel="next")"));
    CHECK_FALSE(page.contains(R"(rel="prev")"));
    CHECK(page.contains(R"(aria-sort="ascending")"));
}

TEST_CASE("a dossier that nobody has yet says so in the list of the team") {
    const std::string page = page_of({.rijen = {a_row()}}, {.van = Wiens::Team});
    CHECK(page.contains("2026-00417 · nog bij niemand"));
}

TEST_CASE("an empty list leads who may to a new aanmelding") {
    const std::string page = page_of({}, {}, true);
    CHECK(page.contains("Hier zijn nog geen inwoners"));
    CHECK(page.contains(texts_nl()("inwoners.geen-zin")));
    CHECK(page.contains(R"(href="/aanmeldingen/nieuw")"));
    CHECK(page.contains(texts_nl()("navigatie.nieuwe-aanmelding")));
}

TEST_CASE("an empty list says nothing of an aanmelding to who only looks") {
    const std::string page = page_of({});
    CHECK(page.contains("Hier zijn nog geen inwoners"));
    CHECK(page.contains(texts_nl()("inwoners.geen-zin-kijken")));
    CHECK_FALSE(page.contains(texts_nl()("inwoners.geen-zin")));
    CHECK_FALSE(page.contains("/aanmeldingen/nieuw"));
}

TEST_CASE("a filter that nobody fits leads to all of them, whoever looks") {
    for (const bool mag_aanmelden : {true, false})
        for (const InwonersVraag& vraag :
             {InwonersVraag{.aandacht = true}, InwonersVraag{.fase = FaseSoort::InIntake}}) {
            const std::string page = page_of({}, vraag, mag_aanmelden);
            CHECK(page.contains("Niemand past bij deze keuze"));
            CHECK(page.contains("Toon alle inwoners"));
            CHECK_FALSE(page.contains("/aanmeldingen/nieuw"));
        }
}

TEST_CASE("a list with somebody in it says nothing of how it is filled") {
    CHECK_FALSE(page_of({.rijen = {a_row()}}, {}, true).contains("/aanmeldingen/nieuw"));
}

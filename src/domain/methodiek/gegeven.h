// Given, in tests: the smallest sound methodiek.
#pragma once

#include "domain/methodiek/methodiek.h"

namespace houvast::gegeven {

inline Methodiek methodiek() {
    Codelijst kanaal{.code = "kanaal", .naam = "Kanaal", .waarden = {}};
    for (const char* code :
         {"balie", "telefoon", "webformulier", "mail", "app", "brief", "huisbezoek"})
        kanaal.waarden.push_back({.code = code, .naam = code});
    return {
        .code = "proef",
        .versie = "1",
        .naam = "Proef",
        .bron = "eigen werk",
        .mijlpalen = {{.code = "op-weg", .nummer = 1, .naam = "Op weg", .uitleg = "U bent op weg."}},
        .fasen = {{.code = "begin",
                   .naam = "Begin",
                   .uitleg = "Het begin.",
                   .stappen = {Stap::Aanmelding, Stap::EersteGesprek, Stap::Intake, Stap::Besluit},
                   .mijlpalen = {"op-weg"}},
                  {.code = "vervolg",
                   .naam = "Vervolg",
                   .uitleg = "De rest.",
                   .stappen = {Stap::Plan, Stap::Begeleiden, Stap::Evalueren, Stap::Volgen,
                               Stap::Nazorg},
                   .mijlpalen = {}}},
        .codelijsten = {kanaal},
        .producten = {{.code = "leren",
                       .naam = "Leren",
                       .uitleg = "U leert.",
                       .soort = ProductSoort::Begeleiding,
                       .toegang = Toegang::MetBeschikking},
                      {.code = "beheer",
                       .naam = "Beheer",
                       .uitleg = "Wij betalen.",
                       .soort = ProductSoort::Beheer,
                       .toegang = Toegang::MetBeschikking}},
        .contactfrequenties = {{.code = "maandelijks",
                                .naam = "Elke maand",
                                .fase = "begin",
                                .aantal = 1,
                                .maanden = 1}},
        .gesprekstips = {{.code = "luister", .fase = "begin", .tip = "Luister eerst."}}};
}

}  // namespace houvast::gegeven

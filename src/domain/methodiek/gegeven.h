// Given, in tests: the smallest sound methodiek.
#pragma once

#include "domain/methodiek/methodiek.h"

namespace houvast::gegeven {

inline Methodiek methodiek() {
    Codelijst kanaal{"kanaal", "Kanaal", {}};
    for (const char* code :
         {"balie", "telefoon", "webformulier", "mail", "app", "brief", "huisbezoek"})
        kanaal.waarden.push_back({code, code});
    const Fase begin{"begin",
                     "Begin",
                     "Het begin.",
                     {Stap::Aanmelding, Stap::EersteGesprek, Stap::Intake, Stap::Besluit},
                     {"op-weg"}};
    const Fase vervolg{
        "vervolg",
        "Vervolg",
        "De rest.",
        {Stap::Plan, Stap::Begeleiden, Stap::Evalueren, Stap::Volgen, Stap::Nazorg},
        {}};
    Methodiek m{"proef", "1", "Proef", "eigen werk", {}, {begin, vervolg}, {kanaal}, {}, {}, {}};
    m.mijlpalen.push_back({"op-weg", 1, "Op weg", "U bent op weg."});
    m.producten.push_back(
        {"leren", "Leren", "U leert.", ProductSoort::Begeleiding, Toegang::MetBeschikking});
    m.producten.push_back(
        {"beheer", "Beheer", "Wij betalen.", ProductSoort::Beheer, Toegang::MetBeschikking});
    m.contactfrequenties.push_back({"maandelijks", "Elke maand", "begin", 1, 1});
    m.gesprekstips.push_back({"luister", "begin", "Luister eerst."});
    return m;
}

}  // namespace houvast::gegeven

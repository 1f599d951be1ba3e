#include "domain/methodiek/gegeven.h"

namespace houvast::gegeven {

Methodiek methodiek() {
    Codelijst kanaal{"kanaal", "Kanaal", {}};
    for (const char* code :
         {"balie", "telefoon", "webformulier", "mail", "app", "brief", "huisbezoek"})
        kanaal.waarden.push_back({code, code});
    const MethodiekFase begin{"begin",
                     "Begin",
                     "Het begin.",
                     {Stap::Aanmelding, Stap::EersteGesprek, Stap::Intake, Stap::Besluit},
                     {"op-weg"}};
    const MethodiekFase vervolg{
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
    m.producten.push_back(
        {"nazorg", "Nazorg", "Wij bellen.", ProductSoort::Nazorg, Toegang::MetBeschikking});
    m.codelijsten.push_back({"regelingen", "Regelingen", {{"huurtoeslag", "Huurtoeslag"}}});
    m.contactfrequenties.push_back({"maandelijks", "Elke maand", "begin", 1, 1});
    m.gesprekstips.push_back({"luister", "begin", "Luister eerst."});
    return m;
}

}  // namespace houvast::gegeven

// Doelen: the goals of a resident with how each went, and the trainings in a group.
#pragma once

#include "domain/methodiek/hulpmiddel.h"
#include "domain/soorten.h"
#include "domain/traject/boek.h"
#include "projections/dossiers_view.h"

namespace houvast {

struct Hulpmiddelbeeld {
    std::string code;
    std::string naam;
    std::optional<HulpmiddelSoort> soort = {};  // nothing: no methodiek has it any more
};

struct Doelbeeld {
    int gebeurtenis = 0;
    StelDoelVast feit = {};
    Doelstand stand{};
    std::string thema = {};  // its name; empty: of none
    std::string stap = {};   // the step of the library, in its words
    std::vector<Hulpmiddelbeeld> hulpmiddelen = {};
    std::vector<WerkDoelBij> verloop = {};  // oldest first
};

struct Trainingbeeld {
    std::string code;
    std::string naam;
    int bijeenkomsten = 0;  // how many there are planned; 0: not known any more
    std::vector<LegTrainingVast> keren = {};  // by day
    int geweest() const {
        int aantal = 0;
        for (const LegTrainingVast& een : keren) aantal += een.aanwezig == Aanwezigheid::Ja;
        return aantal;
    }
};

struct DoelenBeeld {
    DossierKop kop;
    std::vector<Doelbeeld> doelen = {};        // in order of writing
    std::vector<Trainingbeeld> trainingen = {};
    std::vector<std::string> groepen = {};     // of the resident, codes of codelijst doelgroep
    std::vector<OpdrachtSoort> nu = {};
};

}  // namespace houvast

// Dossier: everything the page of one traject shows, with what this person may do from there.
#pragma once

#include "base/result.h"
#include "domain/soorten.h"
#include "projections/dossiers_view.h"
#include "projections/medewerkers_view.h"
#include "projections/signalen_view.h"
#include "projections/tijdlijn_view.h"

namespace houvast {

struct Verhindering {  // a step that belongs to this person's work, and why it cannot be taken now
    OpdrachtSoort soort;
    Weigering waarom;
};

struct Mogelijkheden {
    std::vector<OpdrachtSoort> nu = {};
    std::vector<Verhindering> nog_niet = {};
};

// How much of a dossier somebody sees: the front desk sees the head, who it is about and who helps.
enum class Zicht { Kop, Inhoud };

struct DossierBeeld {
    DossierKop kop;
    Zicht zicht = Zicht::Kop;
    Mogelijkheden traject = {};
    std::map<InwonerId, Mogelijkheden> personen = {};
    std::vector<TijdlijnRegel> tijdlijn = {};   // the newest first
    bool tijdlijn_meer = false;                 // there is more than is shown
    bool eigen = false;                         // assigned to who looks
};

struct InwonerBeeld {
    InwonerKaart kaart;
    Mogelijkheden mogelijk = {};
};

struct SignaalBeeld {
    SignaalRij signaal;
    Mogelijkheden mogelijk = {};
};

// What a form about a traject or a person shows above its fields.
struct FormulierKop {
    std::string naam;         // of the cliënten; empty where it is shielded
    int versie = 0;           // of the subject, as shown: comes back with the command
    std::vector<TijdlijnRegel> sinds = {};  // on a conflict: what colleagues wrote meanwhile
};

}  // namespace houvast

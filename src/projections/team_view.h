// Team: what a leidinggevende looks after in the work of the whole team. Work to spread:
// colleagues stand by name, and nothing here compares them.
#pragma once

#include "projections/dossiers_view.h"
#include "projections/medewerkers_view.h"

namespace houvast {

inline constexpr int team_max = 25;  // rows of one part; the rest is in the list of Inwoners

// One part of the page: its first rows, by day, and whether there are more.
struct TeamDeel {
    std::vector<DossierRij> rijen = {};
    bool meer = false;
    bool operator==(const TeamDeel&) const = default;
};

// A colleague, with how many dossiers are open with them.
struct Collega {
    MedewerkerRij wie = {};
    int open = 0;
    std::optional<Datum> afwezig_tot = {};  // the last day, who is away today
    int gesprekken = 0;                     // that stand until then
    bool operator==(const Collega&) const = default;
};

// May have dossiers on that day: in service, and a begeleider or a leidinggevende.
inline bool kan_begeleiden(const MedewerkerRij& wie, Datum dag) {
    const bool weg = wie.uit_dienst_per && *wie.uit_dienst_per <= dag;
    return !weg && wie.rollen.has_any({Rol::Begeleider, Rol::Leidinggevende});
}

struct TeamLijst {
    TeamDeel bedreigend = {};       // before the first talk (T2), or a crisisinterventie (T2b)
    TeamDeel termijnen = {};        // the term of the phase: passed, or within aandacht_dagen
    TeamDeel niet_toegewezen = {};  // open, and nobody has it
    TeamDeel geen_contact = {};     // the day for the next contact (T3b) has passed
    std::vector<Collega> afwezig = {};  // something open, and away, gone, going or in other work
};

// To hand over: what is open with one colleague, and who may take it.
struct Overdracht {
    Collega van = {};
    DossierLijst lijst = {};            // overdracht_max at a time, by term
    std::vector<Collega> collegas = {};  // who may take them today, without `van`
};
inline constexpr int overdracht_max = 50;

}  // namespace houvast

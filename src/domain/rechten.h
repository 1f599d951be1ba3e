// Rechten: who may do and see what. A table and nothing else: actor × command or view × whose
// dossier it is. From PROCESS.md F7.
#pragma once

#include "domain/actor.h"
#include "domain/soorten.h"

namespace houvast {

// How this actor stands to the dossier.
enum class Verband {
    Geen,         // not about one dossier: a list, a new aanmelding, beheer
    Eigen,        // assigned to this medewerker; of an inwoner: their own
    Team,         // a dossier of the team
    Afgeschermd,  // shielded, and not assigned to this medewerker
    Gedeeld,      // a helper or partner, for the agreed part
    Ander,        // somebody else's
};
inline constexpr int verbanden = static_cast<int>(Verband::Ander) + 1;
constexpr std::array<std::string_view, verbanden> names(Verband) {
    return {"geen", "eigen", "team", "afgeschermd", "gedeeld", "ander"};
}

bool may(const Actor&, OpdrachtSoort, Verband);
bool may_see(const Actor&, Beeld, Verband);

}  // namespace houvast

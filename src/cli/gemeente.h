// A gemeente that begins: its name, its first beheerder, and how that person comes in.
#pragma once

#include "app/installatie.h"

namespace houvast::cli {

struct NieuweGemeente {
    std::string naam;      // short, as in its host: "leiden"
    std::string voluit;    // "Leiden"
    std::string telefoon;
    std::string beheerder_naam;
    std::string beheerder_email;
};

// Makes the gemeente and its beheerder; the token of the invitation, with which the beheerder
// chooses a password. Throws std::runtime_error for a name or value that is refused.
std::string voeg_gemeente_toe(Installatie&, const NieuweGemeente&);

}  // namespace houvast::cli

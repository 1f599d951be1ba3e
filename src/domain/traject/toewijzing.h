// Toewijzing: whose dossier it is. Also for a closed one: nobody else sees a shielded dossier.
#pragma once

#include "domain/besluit.h"

namespace houvast::toewijzing {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<void> may_assign(const Traject&);
Result<Feiten> decide(const Traject&, const WijsToe&, const Inrichting&, const Context&);
bool conflicts(const Feiten& sinds);
Traject evolve(Traject, const Toegewezen&);

// In service, and a begeleider or a team leader.
Result<void> can_take(const MedewerkerId&, const Inrichting&, Datum);

}  // namespace houvast::toewijzing

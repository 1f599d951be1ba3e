// Collegiale bespreking: the plan is talked over with a colleague before it is drawn up (R-053,
// transition 10). By role: who they were is not the resident's file.
#pragma once

#include "domain/besluit.h"

namespace houvast::collegiale_bespreking {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<Feiten> decide(const Traject&, const LegCollegialeBesprekingVast&, const Context&);
Traject evolve(Traject, const CollegiaalBesproken&);

}  // namespace houvast::collegiale_bespreking

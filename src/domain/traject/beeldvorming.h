// Beeldvorming: the systematic talk and the instrument, the first of the seven steps (transition 8,
// VNG handreiking 3.1.2(1)). The instrument is no condition; without it somebody says why.
#pragma once

#include "domain/besluit.h"

namespace houvast::beeldvorming {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<Feiten> decide(const Traject&, const LegBeeldvormingVast&, const Context&);
Traject evolve(Traject, const BeeldvormingVastgelegd&);

}  // namespace houvast::beeldvorming

// Overname: what it does. The facts of the old system are taken as they are: nothing that it did
// not record is demanded (PROCESS.md F6).
#pragma once

#include "domain/besluit.h"

namespace houvast::overname {

Result<Besluit> decide(const NeemTrajectOver&, const TrajectId&, const Wereld&, const Context&);
Traject evolve(Traject, const TrajectOvergenomen&);

}  // namespace houvast::overname

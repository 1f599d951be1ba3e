// The index of what may be asked of a traject: one line per command, to the noun's own file.
#pragma once

#include "domain/besluit.h"

namespace houvast::traject {

Result<Besluit> decide(const TrajectOpdracht&, const TrajectId&, const Wereld&, const Context&);
// Does the state of the traject allow it? The rights were asked before.
Result<void> may_now(OpdrachtSoort, const Traject&, const Inrichting&, const Actor&, Datum vandaag);
bool conflicts(const TrajectOpdracht&, const std::vector<TrajectGebeurtenis>& sinds);

}  // namespace houvast::traject

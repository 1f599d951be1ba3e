// Uitstel: the resident asks to postpone the first talk. A recorded reason, no more: T1
// runs on, and nobody is closed while it lasts.
#pragma once

#include "domain/besluit.h"

namespace houvast::uitstel {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<void> may_postpone(const Traject&);
Result<Feiten> decide(const Traject&, const StelEersteGesprekUit&, const Context&);
bool conflicts(const Feiten& sinds);
Traject evolve(Traject, const EersteGesprekUitgesteld&);

}  // namespace houvast::uitstel

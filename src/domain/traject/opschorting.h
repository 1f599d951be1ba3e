// Opschorting: the term of the beschikking stands still while the resident completes the data, or
// for another reason of Awb art. 4:15. It stops T3 and no other term (PROCESS.md F4).
#pragma once

#include "domain/besluit.h"

namespace houvast::opschorting {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<void> may_suspend(const Traject&, Datum vandaag);
Result<void> may_resume(const Traject&, Datum vandaag);
Result<Feiten> decide(const Traject&, const SchortTermijnOp&, const Context&);
Result<Feiten> decide(const Traject&, const HervatTermijn&, const Context&);
Traject evolve(Traject, const TermijnOpgeschort&);
Traject evolve(Traject, const TermijnHervat&);

}  // namespace houvast::opschorting

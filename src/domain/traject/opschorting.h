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
// Those that the term rests on, each with the term as it was then: for who goes on in a dossier of
// their own (splitsing). And the term that they were laid upon.
std::vector<TermijnOpgeschort> as_they_were(const Traject&, const Kalender&);
Termijn term_without(const Traject&, const Kalender&);
Traject evolve(Traject, const TermijnOpgeschort&);
Traject evolve(Traject, const TermijnHervat&);

}  // namespace houvast::opschorting

// Dreiging: a threatening situation that becomes known after the aanmelding (Wgs art. 4 lid 2,
// timer T2b). Before the first talk it restarts T2; after it a crisisinterventie opens, with a T2
// of its own.
#pragma once

#include "domain/besluit.h"

namespace houvast::dreiging {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<void> may_report(const Traject&);
Result<Feiten> decide(const Traject&, const MeldBedreigendeSituatie&, const Context&);
Traject evolve(Traject, const BedreigendeSituatieGemeld&);
Traject evolve(Traject, const CrisisinterventieGeopend&);

Result<void> may_round_off(const Traject&);
Result<Feiten> decide(const Traject&, const RondCrisisinterventieAf&, const Context&);
bool conflicts_with_round_off(const Feiten& sinds);
Traject evolve(Traject, const CrisisinterventieAfgerond&);

// Closing waits until the act is done: the three days are the law's, not ours to drop.
Result<void> none_running(const Traject&);

bool is_threat(const TrajectGebeurtenis&);  // what somebody must have seen before going on

}  // namespace houvast::dreiging

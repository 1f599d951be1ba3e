// Terugval: it went wrong again, in volgen, in nazorg or after the end (transitions 25, 28 and 34).
// The same traject goes on; only after the end a new one may follow, linked to this (R-206, R-215,
//
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::terugval {

Result<void> may_record(const Traject&, Datum vandaag);
Result<void> may_round_off(const Traject&);
Result<Feiten> decide(const Traject&, const LegTerugvalVast&, const Context&);
Result<Feiten> decide(const Traject&, const RondInterventieAf&, const Context&);

}  // namespace houvast::terugval

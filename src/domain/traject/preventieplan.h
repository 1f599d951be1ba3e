// Preventieplan: what helps against terugval, and the days on which it gets hard (R-203 to R-205,
//
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::preventieplan {

Result<void> may_make(const Traject&);
Result<Feiten> decide(const Traject&, const StelPreventieplanOp&, const Context&);
Result<Feiten> decide(const Traject&, const LegMoeilijkMomentVast&, const Context&);

// The next time that this moment comes, from `vandaag`; 29 February is 28 February in a year
// without it. Nothing when it was once and has passed.
std::optional<Datum> volgende_keer(const LegMoeilijkMomentVast&, Datum vandaag);

}  // namespace houvast::preventieplan

// Bezwaar: the resident does not agree with what was decided (transition 37; T14), or says that we
// are late (T15). Awb art. 6:4, 7:10, 7:12 and 4:17.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::bezwaar {

Result<void> may_receive(const Traject&);
Result<void> may_postpone(const Traject&);
Result<void> may_decide(const Traject&);
Result<void> may_put_in_default(const Traject&, Datum vandaag);
Result<Feiten> decide(const Traject&, const LegBezwaarVast&, const Context&);
Result<Feiten> decide(const Traject&, const VerdaagBezwaar&, const Context&);
Result<Feiten> decide(const Traject&, const BeslisOpBezwaar&, const Inrichting&, const Context&);
Result<Feiten> decide(const Traject&, const LegIngebrekestellingVast&, const Context&);

}  // namespace houvast::bezwaar

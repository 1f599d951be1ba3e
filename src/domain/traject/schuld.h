// Schuld: to whom, how much and since when; informal debts apart, and the arrangements that
// were made.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::schuld {

Result<void> may_round_off(const Traject&);
Result<Feiten> decide(const Traject&, const LegSchuldVast&, const Context&);
Result<Feiten> decide(const Traject&, const RondSchuldAf&, const Context&);
Result<Feiten> decide(const Traject&, const LegRegelingVast&, const Context&);

Euro som(const Boek&, JaNee informeel);  // of the open ones whose amount is known

}  // namespace houvast::schuld

// Wissen: a text that never should have been written. Its bytes go; its hash and this record stay.
// Only what no phase rests on: a contact, also one that was moved away.
#pragma once

#include "domain/besluit.h"

namespace houvast::wissen {

Result<void> may_wipe(const Traject&);
Result<Besluit> decide(const WisGegeven&, const TrajectId&, const Traject&);
Traject evolve(Traject, const GegevenGewist&);

}  // namespace houvast::wissen

// Splitsing: a couple separates, and each goes on in a traject of their own (PROCESS.md F6, R-293).
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::splitsing {

Result<void> may_split(const Traject&);
Result<Besluit> decide(const SplitsTraject&, const TrajectId&, const Wereld&, const Context&);

}  // namespace houvast::splitsing

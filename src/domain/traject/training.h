// Training: learning in a group, a product of its own: each time with its place, whether the
// resident was there, and what it did.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::training {

Result<Feiten> decide(const Traject&, const LegTrainingVast&, const Context&);

}  // namespace houvast::training

// Vergelijking: the live read tables against a Lezing that was folded from nothing.
// Private to projections/.
#pragma once

#include "projections/runner.h"

namespace houvast {

class Lezing;

std::vector<Verschil> vergelijk(Db&, const Lezing&, std::size_t count_max);

}  // namespace houvast

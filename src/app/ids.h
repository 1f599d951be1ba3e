// A fresh id: made at the edge, from the clock and from chance.
#pragma once

#include "base/clock.h"

#include <functional>
#include <string>

namespace houvast {

std::string new_id(const Clock&);

// Where a gemeente's ids come from: new_id, or in the demo chance from a seed.
using IdBron = std::function<std::string(const Clock&)>;

}  // namespace houvast

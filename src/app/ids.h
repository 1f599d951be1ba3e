// A fresh id: made at the edge, from the clock and from chance.
#pragma once

#include "base/clock.h"

#include <string>

namespace houvast {

std::string new_id(const Clock&);

}  // namespace houvast

// A fresh id: made at the edge, from the clock and from chance.
#pragma once

#include "base/clock.h"

#include <string>

namespace houvast {

std::string new_id(const Clock&);

// Where a gemeente's ids come from: the clock and chance, or in the demo a seed.
class IdBron {
public:
    virtual ~IdBron() = default;
    virtual std::string next(const Clock&) = 0;
};
IdBron& random_ids();  // new_id; from any thread

}  // namespace houvast

// Feiten: what a decision on a traject gives.
#pragma once

#include "domain/besluit.h"

namespace houvast {

using Feiten = std::vector<TrajectGebeurtenis>;

template <class O>
Feiten vastgelegd(O feit, Gevolg gevolg = {}) {
    return {Vastgelegd<O>{.feit = std::move(feit), .gevolg = std::move(gevolg)}};
}

inline Result<Feiten> refused(Weigering weigering) { return refuse(std::move(weigering)); }

}  // namespace houvast

// The index of what may be asked of a traject: one line per command, to the noun's own file.
#pragma once

#include "domain/besluit.h"

namespace houvast::traject {

Result<Besluit> decide(const TrajectOpdracht&, const TrajectId&, const Wereld&, const Context&);
bool conflicts(const TrajectOpdracht&, const std::vector<TrajectGebeurtenis>& sinds);

}  // namespace houvast::traject

// The index of what the beheerder may ask: one line per command, to the noun's own file. The
// municipality's own face (RichtGemeenteIn) is small enough to stand beside it.
#pragma once

#include "domain/besluit.h"

namespace houvast::gemeente {

inline constexpr int beschikking_weken_min = 1;  // Wgs art. 4a lid 3; the most is in termijnen.h

Result<Besluit> decide(const GemeenteOpdracht&, const Inrichting&, const Context&);

}  // namespace houvast::gemeente

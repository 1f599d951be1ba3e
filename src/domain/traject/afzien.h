// Afzien: the resident declines further help (transition 6). Wgs art. 4a lid 2 exempts only who
// declines *at* the first talk from a beschikking; later it takes the intake and a beschikking.
#pragma once

#include "domain/besluit.h"

namespace houvast::afzien {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<void> may_record(const Traject&);
Result<Feiten> decide(const Traject&, const LegAfzienVast&, const Context&);
bool conflicts(const Feiten& sinds);
Traject evolve(Traject, const InwonerZagAf&);

}  // namespace houvast::afzien

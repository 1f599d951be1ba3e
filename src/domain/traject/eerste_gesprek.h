// Eerste gesprek: the first personal talk (transition 4). It stops T1 or T2 and starts T3, the
// beschikking within the weeks of the municipality's verordening (Wgs art. 4a lid 3).
#pragma once

#include "domain/besluit.h"

namespace houvast::eerste_gesprek {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<void> may_record(const Traject&);
Result<Feiten> decide(const Traject&, const LegEersteGesprekVast&, const Inrichting&,
                      const Context&);
bool conflicts(const Feiten& sinds);
Traject evolve(Traject, const EersteGesprekGevoerd&);

}  // namespace houvast::eerste_gesprek

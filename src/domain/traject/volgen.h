// Volgen: the resident does it alone and we look along, each month (transitions 23 and 24; R-197,
// The traject goes on.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::volgen {

Result<void> may_start(const Traject&);
Result<void> may_record(const Traject&);
Result<Feiten> decide(const Traject&, const StartVolgen&, const Context&);
Result<Feiten> decide(const Traject&, const LegVolggesprekVast&, const Context&);

// T7b: has volgen lasted as long as the methodiek asks? Hard in some, else passed with an argument
//
Result<void> long_enough(const Traject&, Datum op, const std::optional<std::string>& afwijking,
                         const Methodiek&);

}  // namespace houvast::volgen

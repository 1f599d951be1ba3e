// Kenmerken: what a resident needs in another way than most, and where we departed from what is
// usual.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::kenmerken {

Result<Feiten> decide(const Traject&, const LegKenmerkenVast&, const Context&);
Result<Feiten> decide(const Traject&, const LegOnderdelenVast&, const Context&);
Result<Feiten> decide(const Traject&, const LegMaatwerkVast&, const Context&);
Result<Feiten> decide(const Traject&, const LegInformatieVast&, const Context&);

}  // namespace houvast::kenmerken

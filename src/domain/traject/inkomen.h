// Inkomen: which regulations are used, and what comes in and goes out (R-051, R-109, R-111, R-176,
// Of every resident, during the whole traject.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::inkomen {

Result<Feiten> decide(const Traject&, const LegInkomenscheckVast&, const Context&);
Result<Feiten> decide(const Traject&, const LegBegrotingVast&, const Context&);

// Of one month.
struct Overzicht {
    Euro inkomen, uitgaven;
    Euro over() const { return inkomen - uitgaven; }  // less than nothing: a shortage
};
Overzicht overzicht(const LegBegrotingVast&);
Euro extra_per_maand(const Boek&);  // what regulations that were granted bring in

}  // namespace houvast::inkomen

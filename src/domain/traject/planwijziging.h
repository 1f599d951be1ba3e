// Planwijziging: another product, another form or another condition is another plan van aanpak, and
// that is another beschikking (transition 22). State and terms run on.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::planwijziging {

Result<void> may_change(const Traject&, const Inrichting&, const Actor&, Datum vandaag);
Result<Feiten> decide(const WijzigPlanVanAanpak&, const TrajectId&, const Wereld&, const Context&);
bool conflicts(const Feiten& sinds);  // a colleague changed it, or evaluated

}  // namespace houvast::planwijziging

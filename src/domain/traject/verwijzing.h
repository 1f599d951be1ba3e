// Verwijzing: somebody else helps too, and we ask now and then how that goes (T13, VNG handreiking
// 1.7.6). Only with consent.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::verwijzing {

Result<void> may_look_after(const Traject&);
Result<Feiten> decide(const Traject&, const LegVerwijzingVast&, const Context&);
Result<Feiten> decide(const Traject&, const LegVerwijzingscontactVast&, const Context&);

}  // namespace houvast::verwijzing

// Overlijden and verhuizing: a life event of a cliënt (PROCESS.md F6). Death stops letters and
// invitations at once, and a partner goes on; a move never ends anything by itself.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::overlijden {

Result<void> may_record(const Traject&);
Result<Feiten> decide(const Traject&, const LegOverlijdenVast&, const Context&);
Result<Feiten> decide(const Traject&, const LegVerhuizingVast&, const Context&);

}  // namespace houvast::overlijden

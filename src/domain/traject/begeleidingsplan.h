// Begeleidingsplan: what resident and professional work on, in versions (transitions 17, 19, 21).
// It has no beschikking of its own: only a change of product or condition has (PROCESS.md F5, 6).
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::begeleidingsplan {

Result<void> may_fix(const Traject&);
Result<void> may_change_phase(const Traject&);
Result<Feiten> decide(const Traject&, const StelBegeleidingsplanVast&, const Context&);
Result<Feiten> decide(const Traject&, const WijzigContactfase&, const Context&);
bool conflicts(const Feiten& sinds);  // a colleague wrote another version, or evaluated

}  // namespace houvast::begeleidingsplan

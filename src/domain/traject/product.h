// Product: what was decided on, starting and ending each on a day of its own (transition 16;
//
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::product {

Result<void> may_start(const Traject&);
Result<void> may_finish(const Traject&);
Result<Feiten> decide(const Traject&, const StartProduct&, const Context&);
Result<Feiten> decide(const Traject&, const RondProductAf&, const Context&);

bool beheer_loopt(const Traject&);  // a product of budgetbeheer that runs

}  // namespace houvast::product

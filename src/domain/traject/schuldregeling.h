// Schuldregeling: the debts are settled, with creditors or through the court. A way of its own: its
// steps end or bind no begeleiding (transitions 31 and 32; ).
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::schuldregeling {

inline constexpr int moratorium_maanden_max = 6;  // Wgs art. 5

Result<Feiten> decide(const Traject&, const LegSchuldregelingVast&, const Context&);
Result<Feiten> decide(const Traject&, const LegMoratoriumVast&, const Context&);
Result<Feiten> decide(const Traject&, const LegWsnpVast&, const Context&);
Result<Feiten> decide(const Traject&, const LegBewindVast&, const Context&);

}  // namespace houvast::schuldregeling

// Methodiekkeuze: with which methodiek and version a gemeente works, from which day on. A
// traject that runs by then keeps the one it began with.
#pragma once

#include "domain/besluit.h"

namespace houvast::methodiekkeuze {

using Feiten = std::vector<GemeenteGebeurtenis>;

Result<Feiten> decide(const Inrichting&, const KiesMethodiek&, const Context&);
Inrichting evolve(Inrichting, const MethodiekGekozen&);

}  // namespace houvast::methodiekkeuze

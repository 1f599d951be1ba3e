// Mandaat: who may decide in the name of the college, about what, from when till when (Wgs
// art. 3a). The role of beslisser is the work; the mandate is the power.
#pragma once

#include "domain/besluit.h"

namespace houvast::mandaat_beheer {

using Feiten = std::vector<GemeenteGebeurtenis>;

Result<Feiten> decide(const Inrichting&, const VerleenMandaat&);
Result<Feiten> decide(const Inrichting&, const TrekMandaatIn&);
Inrichting evolve(Inrichting, const MandaatVerleend&);
Inrichting evolve(Inrichting, const MandaatIngetrokken&);

}  // namespace houvast::mandaat_beheer

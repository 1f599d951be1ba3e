// Oordeelsvorming: the five questions, answered, and where this resident can get to: the
// inschaling in three classes with its motivation. Transition 9.
#pragma once

#include "domain/besluit.h"

namespace houvast::oordeel {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<Feiten> decide(const Traject&, const LegOordeelVast&, const Context&);
Traject evolve(Traject, const OordeelGevormd&);

}  // namespace houvast::oordeel

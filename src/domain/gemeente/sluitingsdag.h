// Sluitingsdag: a day on which the office is closed. It helps planning and moves no term of the
// law.
#pragma once

#include "domain/besluit.h"

namespace houvast::sluitingsdag {

using Feiten = std::vector<GemeenteGebeurtenis>;

Result<Feiten> decide(const Inrichting&, const StelSluitingsdagVast&);
Result<Feiten> decide(const Inrichting&, const SchrapSluitingsdag&);
Inrichting evolve(Inrichting, const SluitingsdagVastgesteld&);
Inrichting evolve(Inrichting, const SluitingsdagGeschrapt&);

}  // namespace houvast::sluitingsdag

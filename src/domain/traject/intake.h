// Intake: more than advice is needed (transition 7). T3 runs on: it ends with the beschikking.
#pragma once

#include "domain/besluit.h"

namespace houvast::intake {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<void> may_start(const Traject&);
Result<Feiten> decide(const Traject&, const StartIntake&, const Context&);
Traject evolve(Traject, const IntakeGestart&);

}  // namespace houvast::intake

// Intake: more than advice is needed (transition 7), and the steps that follow. T3 runs on: it ends
// with the sending of the beschikking.
#pragma once

#include "domain/besluit.h"

namespace houvast::intake {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<void> may_start(const Traject&);
Result<Feiten> decide(const Traject&, const StartIntake&, const Context&);
Traject evolve(Traject, const IntakeGestart&);

// the seven fixed steps, in order, each with its own record. Out of order, or against
// another warning, it goes on with an argument: `afwijking`.
Result<void> may_take_step(const Traject&);
Result<void> in_order(const Traject&, IntakeStap, const std::optional<std::string>& afwijking);
Result<void> all_steps_taken(const Traject&, const std::optional<std::string>& afwijking);
Result<void> unless_argued(const std::optional<std::string>& afwijking, Weigering);
Traject step_taken(Traject, IntakeStap);
Traject back_to_concept(Traject);  // the resident wants another plan (transition 12)

}  // namespace houvast::intake

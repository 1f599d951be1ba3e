// Evaluatie: begeleiden and evaluating in turn (transitions 20, 21 and 23; ).
// It never ends the traject: with all goals met volgen follows.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::evaluatie {

Result<void> may_start(const Traject&);
Result<void> may_record(const Traject&);
Result<Feiten> decide(const Traject&, const StartEvaluatie&, const Context&);
Result<Feiten> decide(const Traject&, const LegEvaluatieVast&, const Context&);
Result<Feiten> decide(const Traject&, const MeldInschalingstwijfel&, const Context&);
bool conflicts(const Feiten& sinds);  // a colleague wrote down its outcome

}  // namespace houvast::evaluatie

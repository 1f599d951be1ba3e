// For tests: a methodiek with instruments of every kind, and the commands of measuring with values
// that are right for it.
#pragma once

#include "domain/methodiek/methodiek.h"
#include "domain/traject/opdrachten_meten.h"

namespace houvast::gegeven {

// The small methodiek of methodiek/gegeven.h with more to choose and more to refuse: the
// instruments `leefgebieden` (with `post`, which is answered as a theme), `kort` and `kennismaking`
// (only at the begin) for everybody, `jong` for the young and `matrix`, of which only the result is
// entered; the plate `zonder-eigen`; a schema with a question of each kind.
Methodiek met_meten(Methodiek);

LegMetingVast leg_meting_vast(Meetmoment moment = Meetmoment::Begin,
                              const std::string& instrument = "leefgebieden");
LegUitslagVast leg_uitslag_vast();
BespreekOnderwerp bespreek_onderwerp(Besproken besproken = Besproken::Ja);
SchaalIn schaal_in(Inschaalaanleiding aanleiding = Inschaalaanleiding::Eerste);
StelDoelVast stel_doel_vast();
LegTrainingVast leg_training_vast();

}  // namespace houvast::gegeven

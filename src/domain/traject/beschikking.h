// Beschikking: what is decided in the name of the college, by who has the mandate (Wgs art. 3a),
// and the day on which it is sent. Sending is what counts (Awb art. 3:41): it ends T3 and starts
// the six weeks for bezwaar. Transitions 6b, 14 and 15.
#pragma once

#include "domain/besluit.h"

namespace houvast::beschikking {

using Feiten = std::vector<TrajectGebeurtenis>;

// "geen-mandaat" (Wgs art. 3a) for who may not decide this today.
Result<void> may_admit(const Traject&, const Inrichting&, const Actor&, Datum vandaag);
Result<void> may_refuse(const Traject&, const Inrichting&, const Actor&, Datum vandaag);
Result<void> may_stop(const Traject&, const Inrichting&, const Actor&, Datum vandaag);
Result<void> may_send(const Traject&);

Result<Feiten> decide(const NeemToelatingsbesluit&, const TrajectId&, const Wereld&,
                      const Context&);
Result<Feiten> decide(const WijsAanvraagAf&, const TrajectId&, const Wereld&, const Context&);
Result<Feiten> decide(const NeemStopbesluit&, const TrajectId&, const Wereld&, const Context&);
Result<Feiten> decide(const Traject&, const VerzendBeschikking&, const Context&);
bool conflicts_with_admission(const Feiten& sinds);
bool conflicts_with_refusal(const Feiten& sinds);

Traject evolve(Traject, const ToelatingBesloten&);
Traject evolve(Traject, const AanvraagAfgewezen&);
Traject evolve(Traject, const StopBesloten&);
Traject evolve(Traject, const BeschikkingVerzonden&);

// Who may decide this on this day, in the name of the college; else "geen-mandaat" (Wgs art. 3a).
Result<void> mandated(const Inrichting&, const Actor&, Mandaat, Datum);
Traject decided(Traject, BeschikkingSoort, Datum op);  // one more in the chain, to be sent
// Who takes a decision stands with it: somebody else decides on a bezwaar against it (bezwaar.h).
std::optional<MedewerkerId> decider(const Context&);
Traject signed_by(Traject, const std::optional<MedewerkerId>&);  // the decision of this event

// The one that waits to be sent; nullptr: there is none.
const Beschikking* unsent(const Traject&);

}  // namespace houvast::beschikking

// Gesprek: an appointment with a resident: planned, moved, called off, held or waited for in vain.
//
// Nobody came: that is a documented attempt of ours, by the way the talk was to be held, on its
// day. We offered a moment and were there for it; a resident who stays away has not been reached.
// So it counts where attempts count (transition 6a, R-018; R-289), like a call that was not
// answered, and never renews a term between contacts. A talk that was called off is no attempt:
// whoever calls it off was in touch, or we were.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::gesprek {

Result<void> may_plan(const Traject&);
Result<void> may_move(const Traject&);    // one stands
Result<void> may_settle(const Traject&);  // one stands, in a closed traject too

Result<Feiten> decide(const PlanGesprek&, const TrajectId&, const Wereld&, const Context&);
Result<Feiten> decide(const VerzetGesprek&, const TrajectId&, const Wereld&, const Context&);
Result<Feiten> decide(const Traject&, const ZegGesprekAf&, const Context&);
Result<Feiten> decide(const Traject&, const LegGespreksuitkomstVast&, const Context&);

// Somebody else moved, called off or held it meanwhile: look first.
bool conflicts(int gesprek, const Feiten& sinds);

// Death stops invitations at once (PROCESS.md F6): what stood with this partner is called off. A
// talk with both goes on with who is left.
Feiten afgezegd_na_overlijden(const Traject&, const InwonerId&, Datum op);
// The traject is closed: what stands from this day on is called off, and each says why.
Feiten afgezegd_na_einde(const Traject& gesloten, Datum op, Datum vanaf);
bool is_planned(const TrajectGebeurtenis&);  // or moved: somebody counts on that talk

Kanaal kanaal_van(Gesprekswijze);

}  // namespace houvast::gesprek

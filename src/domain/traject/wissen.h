// Wissen: texts that never should have been written. Their bytes go; what happened stays, for the
// route and its terms rest on it (docs/besluiten/0010), and so do the hash and this record.
#pragma once

#include "domain/besluit.h"

namespace houvast::wissen {

// The same fact with every free text left out: what stands in the journal after a wipe.
TrajectGebeurtenis without_text(TrajectGebeurtenis);
bool has_text(const TrajectGebeurtenis&);

Result<void> may_wipe(const Traject&);
Result<Besluit> decide(const WisGegeven&, const TrajectId&, const Traject&);
Traject evolve(Traject, const GegevenGewist&);

}  // namespace houvast::wissen

// Samenvoeging: one person registered twice becomes one card again. Nothing is copied or lost, so
// it can be undone. No chains: a double has no doubles, and is nobody's second double.
#pragma once

#include "domain/besluit.h"

namespace houvast::samenvoeging {

Result<Besluit> decide(const VoegInwonersSamen&, const InwonerId&, const Wereld&, const Context&);
Result<void> may_undo(const Inwoner&);
Result<Besluit> decide(const MaakSamenvoegingOngedaan&, const InwonerId&, const Wereld&);
bool conflicts(const std::vector<InwonerGebeurtenis>& sinds);
Inwoner evolve(Inwoner, const DubbeleSamengevoegd&);
Inwoner evolve(Inwoner, const OpgegaanIn&);
Inwoner evolve(Inwoner, const SamenvoegingOngedaan&);
Inwoner evolve(Inwoner, const WeerZelfstandig&);

}  // namespace houvast::samenvoeging

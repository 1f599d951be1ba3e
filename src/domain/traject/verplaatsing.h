// Verplaatsing: a contact that was written in the wrong dossier goes to the right one. Both keep a
// record; the text in the wrong one can be wiped afterwards (wissen.h).
#pragma once

#include "domain/besluit.h"

namespace houvast::verplaatsing {

Result<void> may_move(const Traject&);
Result<Besluit> decide(const VerplaatsContact&, const TrajectId&, const Wereld&, const Context&);

}  // namespace houvast::verplaatsing

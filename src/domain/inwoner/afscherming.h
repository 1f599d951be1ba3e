// Afscherming: the safety flag (PROCESS.md F6): pressure, abuse, shelter. Who is not assigned sees
// nothing of a shielded dossier, and a safe way and time of contact is known.
#pragma once

#include "domain/besluit.h"

namespace houvast::afscherming {

using Feiten = std::vector<InwonerGebeurtenis>;

Feiten decide(const SchermAf&);  // once more: the safe way of contact has changed
Result<void> may_lift(const Inwoner&);
Feiten decide(const HefAfschermingOp&);
bool conflicts(const Feiten& sinds);
Inwoner evolve(Inwoner, const InwonerAfgeschermd&);
Inwoner evolve(Inwoner, const AfschermingOpgeheven&);

}  // namespace houvast::afscherming

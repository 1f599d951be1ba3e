// Afspraak: who does what by which day, of both sides. It belongs to the
// traject: whoever takes it over finds it open.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::afspraak {

Result<void> may_round_off(const Traject&);
Result<Feiten> decide(const Traject&, const LegAfspraakVast&, const Context&);
Result<Feiten> decide(const Traject&, const RondAfspraakAf&, const Context&);

}  // namespace houvast::afspraak

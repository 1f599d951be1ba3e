// Contactpauze: the contact of begeleiding, volgen or nazorg stands still for a reason (T5, T7, T9;
// PROCESS.md F4). No term of the law does.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::contactpauze {

Result<void> may_pause(const Traject&, Datum vandaag);
Result<void> may_resume(const Traject&);
Result<Feiten> decide(const Traject&, const PauzeerContact&, const Context&);
Result<Feiten> decide(const Traject&, const HervatContact&, const Context&);

}  // namespace houvast::contactpauze

// Nazorg: up to a year after volgen we ask how it goes (transitions 26 and 27; ). An
// attempt is a record too, but only a contact that reached the resident counts (PROCESS.md F4).
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::nazorg {

inline constexpr int maanden_max = 12;

Result<void> may_start(const Traject&);
Result<void> may_record(const Traject&);
Result<Feiten> decide(const Traject&, const StartNazorg&, const Context&);
Result<Feiten> decide(const Traject&, const LegNazorggesprekVast&, const Context&);

// Transition 29: at least one contact since it began, or two attempts by two channels.
Result<void> done(const Traject&);

}  // namespace houvast::nazorg

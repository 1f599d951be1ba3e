// Beeindiging: the decision that ends begeleiding, or the whole traject (transitions 29 and 30;
// PROCESS.md F5, 4). After nazorg, or sooner with reasons; never because the goals are met.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::beeindiging {

inline constexpr int venster_maanden = 6;   // T10
inline constexpr int bewaar_jaren = 5;      // T11, as the gemeenten's selectielijst has it
inline constexpr int pogingen_min = 3;
inline constexpr int kanalen_min = 2;

Result<void> may_end(const Traject&, const Inrichting&, const Actor&, Datum vandaag);
Result<Feiten> decide(const BeeindigTraject&, const TrajectId&, const Wereld&, const Context&);
bool conflicts(const Feiten& sinds);  // terugval, a threat, or a talk: look again first

// What ends on this day: the phase and its terms; of the whole traject also those of other help.
// `venster`: six months in which signals are matched; not after a death or a move.
Gevolg ended(Datum op, bool geheel, bool venster);

}  // namespace houvast::beeindiging

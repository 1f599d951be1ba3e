// Sluiting: nobody came to the first talk, although we tried (transition 6a). R-018: at least two
// documented attempts by two channels, and a letter that leaves the door open; no beschikking.
#pragma once

#include "domain/besluit.h"

namespace houvast::sluiting {

using Feiten = std::vector<TrajectGebeurtenis>;

inline constexpr int pogingen_min = 2;
inline constexpr int kanalen_min = 2;

struct Pogingen {
    int aantal = 0;
    int kanalen = 0;
    bool operator==(const Pogingen&) const = default;
};
// Since the aanmelding, or since the resident was last reached: who was reached and then stays
// away is somebody to find again.
Pogingen pogingen(const Traject&);

Result<void> may_close(const Traject&, Datum vandaag);
Result<Feiten> decide(const Traject&, const SluitNaPogingen&, const Context&);
bool conflicts(const Feiten& sinds);
Traject evolve(Traject, const GeslotenNaPogingen&);

// Shared with advies and afzien: a closing day lies between the talk and today, and what ends.
Result<void> since_talk(Datum op, const Traject&, Datum vandaag);
Traject closed(Traject, Fase);

}  // namespace houvast::sluiting

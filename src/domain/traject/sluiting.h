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
// Since the aanmelding or the first talk, or since the resident was last reached, also in a talk on
// an evaluation or a terugval: who was reached and then stays away is somebody to find again
//
Pogingen pogingen(const Traject&);
Result<void> tried_enough(const Traject&);  // two attempts by two channels

Result<void> may_close(const Traject&, Datum vandaag);
Result<Feiten> decide(const Traject&, const SluitNaPogingen&, const Context&);
bool conflicts(const Feiten& sinds);
Traject evolve(Traject, const GeslotenNaPogingen&);

// Shared with advies and afzien: the terms that end with the phase (T3, T3b).
Traject closed(Traject, Fase);

// Whatever closes a traject calls off what was still to come in it: of every decision, the facts
// that do so are added behind the others. The day of the ending itself stays, for the talk in which
// it ended, and so does what has passed already: whether that was held can still be said. After a
// death nothing stays from that day on (PROCESS.md F6).
void call_off_appointments(Besluit&, const Wereld&, Datum vandaag);

}  // namespace houvast::sluiting

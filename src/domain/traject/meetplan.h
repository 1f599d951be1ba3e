// Meetplan: which measurement fits now. A proposal only: the form lets choose anything that may be,
// and without a measurement everything goes on.
#pragma once

#include "domain/traject/traject.h"

namespace houvast::meetplan {

// The first one is the begin; once all goals are met, and after begeleiden, it is the end.
Meetmoment moment_van(const Traject&);

// what the begin was measured with, where that is still there for this moment; else the
// first that the gemeente has for it, for everybody or for a group of this resident. Empty
// where there is none.
std::string instrument_van(const Traject&, const Methodiek&);

// help that is probably lifelong is estimated with the same instrument, more than once. Is
// it time to measure again? Never because of what was answered.
bool opnieuw_meten(const Traject&, Datum vandaag);

inline constexpr int opnieuw_maanden = 12;

}  // namespace houvast::meetplan

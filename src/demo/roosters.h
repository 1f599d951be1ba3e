// Roosters: the working hours of the demo's staff, and when they are away: leave in the summers
// that passed, one colleague ill since the last working day, one on leave next week.
#pragma once

#include "demo/verteller.h"

namespace houvast::demo {

// Each sets the hours of their own. Whoever has none here has none that are known.
void stel_werktijden_in(Verteller&);

struct Verlof {
    Actor wie;
    Afwezigheid afwezig;
    Tijdstip gemeld;
};

// In this gemeente, reported from `opening` to `tot`.
std::vector<Verlof> verlof(const Verteller&, Tijdstip opening, Tijdstip tot);
void meld_afwezig(Verteller&, const Verlof&);

}  // namespace houvast::demo

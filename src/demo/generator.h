// Generator: fills the demo's gemeenten by telling stories over the past two years, up to `tot`.
// The same seed, number and moment give the same events under the same ids (sealing differs: its
// nonces are real chance).
#pragma once

#include "app/installatie.h"
#include "demo/clock.h"
#include "demo/kans.h"

namespace houvast::demo {

struct DemoKeuze {
    std::uint64_t seed = 1;
    int inwoners = 160;   // over both gemeenten, three quarters in the first; some more or less
    Tijdstip tot;         // until now: nothing happens later
};

struct DemoUitslag {
    int verhalen = 0;
    int inwoners = 0;
    int opdrachten = 0;
};

// Ids from the seed, for Installatie::Opties::ids. Not for two threads at once.
class SeededIds : public IdBron {
public:
    explicit SeededIds(std::uint64_t seed) : kans_(Kans(seed).tak(7)) {}
    std::string next(const Clock&) override;

private:
    Kans kans_;
};

using Voortgang = void (*)(int procent);

// Voortgang hears how far it is, now and then. The Installatie runs on this clock,
// and has none of the demo's gemeenten yet. Throws when a story does not fit the rules (a mistake
// in the story), or DbError.
DemoUitslag maak_demo(Installatie&, SimulatedClock&, const DemoKeuze&,
                      Voortgang = nullptr);

}  // namespace houvast::demo

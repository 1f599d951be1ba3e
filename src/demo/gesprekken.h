// Gesprekken: the appointments of a story. Many of its talks stood in the agenda days before; some
// were moved, some called off, and now and then nobody came. The next one is made too.
#pragma once

#include "base/clock.h"
#include "base/tijd.h"
#include "demo/kans.h"
#include "domain/traject/opdrachten_gesprek.h"

#include <vector>

namespace houvast::demo {

struct Verhaal;
using Daad = void (*)(Verhaal&);

struct Gespreksplan {
    enum class Afloop { Gehouden, NietVerschenen, Afgezegd, Open };

    Gesprekssoort waarvoor{};
    Gesprekswijze wijze{};
    Tijdstip gemaakt{};
    Datum dag{};
    Tijd van{};
    int duur = 60;
    bool avond = false;                     // outside the hours of the colleague, with a reason
    std::optional<Datum> eerst_op = {};     // moved: where it stood before
    Tijdstip verzet{};
    Afloop afloop = Afloop::Open;
    Tijdstip afgelopen{};

    int gebeurtenis = 0;                    // that planned it, once told; 0: there was no room
};

// One after the other, never two at a time. After the story has its steps; chance of its own, so
// that the story itself stays as it was.
std::vector<Gespreksplan> plan_gesprekken(const Verhaal&, Kans, Tijdstip tot);

// A talk that nothing else in a story depends on: it is held when the colleague is back.
bool kan_wachten(Daad);

void maak_gesprek(Verhaal&, Gespreksplan&);     // nothing when the day is full
void verzet_gesprek(Verhaal&, Gespreksplan&);
void rond_gesprek_af(Verhaal&, Gespreksplan&);  // in one of the ways above

}  // namespace houvast::demo

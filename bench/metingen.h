// The benchmarks, one per file. Each measures three times and gives the median.
#pragma once

#include "bench/behoefte.h"
#include "bench/wereld.h"

namespace houvast::bench {

struct Maat {
    int klein = 1'000;   // dossiers of the small gemeente
    int groot = 10'000;
    std::chrono::milliseconds duur{1'500};  // of one measurement
};
inline constexpr int keren = 3;

struct Huis {  // what the benchmarks share
    Maat maat;
    Installatie& installatie;
    const Clock& clock;
    const Kalender& kalender;
    const Methodieken& methodieken;
    Bevolking klein;
    Bevolking groot;
};
inline const std::string naam_klein = "klein";
inline const std::string naam_groot = "groot";

Behoeften meet_paginas(Huis&);    // paginas.cc: a dossier, Vandaag, a board …
Behoeften meet_opdrachten(Huis&); // opdrachten.cc: a command on a stream of 200 events
Behoeften meet_herbouw(Huis&);    // herbouw.cc: the read tables made again
Behoeften meet_methodiek(Huis&);  // methodiek.cc: the shipped methodieken, read and checked

}  // namespace houvast::bench

// Verhaal: one resident's story, as steps on days. A story is planned at once (verhalen.h) and told
// later, between all others, in the order of the calendar (agenda.h).
#pragma once

#include "demo/personen.h"
#include "demo/verteller.h"
#include "demo/zorgen.h"

namespace houvast::demo {

struct Verhaal;
using Daad = void (*)(Verhaal&);  // one step: daden.h

struct Stap {
    Tijdstip at;
    Daad daad;
};

struct Verhaal {
    Verteller& verteller;
    Kans kans;
    Persoon persoon;
    Persoon tweede_persoon;   // a namesake, or the same person once more
    const Zorg& zorg;
    Datum begin;
    Actor begeleider;
    std::vector<Stap> stappen = {};

    // What became of it, filled in while it is told.
    TrajectId traject = {};
    InwonerId inwoner = {};
    TrajectId tweede_traject = {};
    InwonerId tweede_inwoner = {};
    SignaalId signaal = {};
    int laatste_contact = 0;          // version of its event
    std::optional<Datum> brief_op = {};

    // A step, so many days after the begin, on the first working day from then; after all steps
    // that were planned before it.
    void op(int dagen, Daad);

    Datum vandaag() const { return verteller.gemeente().vandaag(); }
    Receipt doe(const Onderwerp& onderwerp, const Opdracht& opdracht, const Actor& door) {
        return verteller.doe(onderwerp, opdracht, door);
    }
    // Somebody with one of these roles; else the begeleider does it.
    Actor iemand(Rollen) const;
};

}  // namespace houvast::demo

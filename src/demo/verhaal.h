// Verhaal: one resident's story, as steps on days. A story is planned at once (verhalen.h) and told
// later, between all others, in the order of the calendar (generator.cc).
#pragma once

#include "demo/gesprekken.h"
#include "demo/meetverloop.h"
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

// How the talk that is told next was agreed on: so it is written down as held that way.
struct Afgesproken {
    Tijdstip at;
    Gesprekswijze wijze;
};

struct OpenRegel {
    int gebeurtenis;   // version of its event, by which a later command names it
    int tekst;         // which of the sentences was written down
};

struct Verhaal {
    Verteller& verteller;
    Kans kans;
    Persoon persoon;
    Persoon tweede_persoon;   // a namesake, or the same person once more
    const Zorg& zorg;
    Datum begin;
    Actor begeleider;
    Meetverloop meten;
    int nummer = 0;           // which story it is in its gemeente
    std::vector<Stap> stappen = {};
    std::vector<Gespreksplan> gesprekken = {};

    // Decided when it is planned: which plan van aanpak it will be.
    bool met_beheer = false;
    bool met_schuldregeling = false;

    // What became of it, filled in while it is told.
    TrajectId traject = {};
    InwonerId inwoner = {};
    TrajectId tweede_traject = {};
    InwonerId tweede_inwoner = {};
    SignaalId signaal = {};
    int laatste_contact = 0;          // version of its event
    std::optional<Datum> brief_op = {};
    InwonerId partner = {};
    Codes producten = {};             // of the plan van aanpak
    int planversie = 0;
    std::vector<OpenRegel> afspraken = {};
    std::vector<OpenRegel> verwijzingen = {};
    std::vector<int> schulden = {};   // versions of their events
    std::optional<Afgesproken> afgesproken = {};

    // A step, so many days after the begin, on the first working day from then; after all steps
    // that were planned before it.
    void op(int dagen, Daad);

    Datum vandaag() const { return verteller.gemeente().vandaag(); }
    Receipt doe(const Onderwerp& onderwerp, const Opdracht& opdracht, const Actor& door) {
        return verteller.doe(onderwerp, opdracht, door);
    }
    // The same in the traject of the story; gives the version of its last event, by which a later
    // command names it.
    int leg_vast(const Opdracht& opdracht, const Actor& door) {
        return doe(traject, opdracht, door).written.front().version;
    }
    // The same where the dossier is still open: 0 when it is not, for who plans something does not
    // know how the story ends.
    int leg_vast_als_open(const Opdracht& opdracht, const Actor& door) {
        const auto receipt = verteller.doe_als_open(traject, opdracht, door);
        return receipt ? receipt->written.front().version : 0;
    }
    // As the appointment said, when the talk of now had one.
    std::optional<Gesprekswijze> zoals_afgesproken() const;
    Kanaal kanaal(Kanaal anders) const;
    // Somebody with one of these roles; else the begeleider does it.
    Actor iemand(Rollen) const;
};

}  // namespace houvast::demo

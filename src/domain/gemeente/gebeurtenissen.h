// The facts about the municipality's own arrangements.
#pragma once

#include "domain/gemeente/gebeurtenissen_methodiek.h"
#include "domain/gemeente/opdrachten.h"

namespace houvast {

struct MedewerkerAangenomen {
    MedewerkerId medewerker;
    std::string naam;
    std::string email;
    Rollen rollen;
    bool operator==(const MedewerkerAangenomen&) const = default;
};
struct RollenGewijzigd {
    MedewerkerId medewerker;
    Rollen rollen;
    bool operator==(const RollenGewijzigd&) const = default;
};
struct MedewerkerUitDienst {
    MedewerkerId medewerker;
    Datum per;
    bool operator==(const MedewerkerUitDienst&) const = default;
};
struct MandaatVerleend {
    MedewerkerId medewerker;
    Mandaat mandaat;
    Datum vanaf;
    std::optional<Datum> tot = {};
    bool operator==(const MandaatVerleend&) const = default;
};
struct MandaatIngetrokken {
    MedewerkerId medewerker;
    Mandaat mandaat;
    bool operator==(const MandaatIngetrokken&) const = default;
};
struct SluitingsdagVastgesteld {
    Datum dag;
    std::string naam;
    bool operator==(const SluitingsdagVastgesteld&) const = default;
};
struct SluitingsdagGeschrapt {
    Datum dag;
    bool operator==(const SluitingsdagGeschrapt&) const = default;
};
struct GemeenteIngericht {
    std::string naam;
    std::string telefoon;
    std::optional<std::string> email = {};
    int beschikking_weken = 8;
    std::string thema;
    std::optional<std::string> kantoor = {};  // where people come for an appointment
    bool operator==(const GemeenteIngericht&) const = default;
};

// From, and until not included, on one day.
struct Tijdvak {
    Tijd van = {};
    Tijd tot = {};
    bool operator==(const Tijdvak&) const = default;
};
using Werktijden = std::array<std::optional<Tijdvak>, 7>;  // from Monday on; nothing: not that day

struct WerktijdenIngesteld {
    MedewerkerId medewerker;
    Werktijden dagen = {};
    bool operator==(const WerktijdenIngesteld&) const = default;
};
struct AfwezigGemeld {
    MedewerkerId medewerker;
    Datum vanaf;
    Datum tot;  // the last day
    Afwezigsoort waarom{};
    bool operator==(const AfwezigGemeld&) const = default;
};
struct AfwezigheidOpgeheven {
    MedewerkerId medewerker;
    Datum vanaf;  // of the one that is taken back
    bool operator==(const AfwezigheidOpgeheven&) const = default;
};

using GemeenteGebeurtenis =
    std::variant<MedewerkerAangenomen, RollenGewijzigd, MedewerkerUitDienst, MandaatVerleend,
                 MandaatIngetrokken, SluitingsdagVastgesteld, SluitingsdagGeschrapt,
                 WerktijdenIngesteld, AfwezigGemeld, AfwezigheidOpgeheven, MethodiekGekozen,
                 MethodiekGekopieerd, MethodiekGewijzigd, MethodiekdeelToegevoegd,
                 MethodiekdeelGeschrapt, InstrumentIngebracht, MethodiekVastgesteld,
                 MethodiekWeggegooid, GemeenteIngericht>;

}  // namespace houvast

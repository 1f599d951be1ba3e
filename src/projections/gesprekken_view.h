// Gesprekken: the appointments of the whole gemeente, as pages, agendas and reminders read them.
//
// A row is one appointment, from the moment it was planned on: `gesprek` is its key, the traject
// and the version of the event that planned it. It stands at the day and time it has now; when it
// is moved the row moves, and `volgnummer` goes up (RFC 5545 SEQUENCE). What is over stays, with
// its status. Who it is for stands in the row of the dossier, beside it: names change, and a person
// may be shielded; a join is the truth of now (GesprekMetDossier).
#pragma once

#include "base/clock.h"
#include "domain/agenda.h"
#include "domain/traject/opdrachten_gesprek.h"
#include "projections/dossiers_view.h"

namespace houvast {

// Stored by number: only ever added to.
enum class Gespreksstatus { Gepland, Gehouden, NietVerschenen, Afgezegd };
constexpr std::array<std::string_view, 4> names(Gespreksstatus) {
    return {"gepland", "gehouden", "niet-verschenen", "afgezegd"};
}

struct GesprekRij {
    TrajectId traject;
    int gebeurtenis = 0;
    MedewerkerId medewerker;
    Datum dag = {};
    Tijd van = {};
    Tijd tot = {};
    Gespreksstatus status = Gespreksstatus::Gepland;
    Gesprekssoort waarvoor{};
    Gesprekswijze wijze{};
    std::optional<InwonerId> inwoner = {};  // of a couple, when it is with one of them
    std::optional<std::string> plaats = {};
    std::optional<std::string> tolk = {};
    std::optional<std::string> erbij = {};
    int volgnummer = 0;     // how often it was moved or called off
    Datum gewijzigd_op = {};  // the business day of the last of these
    Tijdstip gewijzigd_at = {};
    bool operator==(const GesprekRij&) const = default;

    Gespreksmoment moment() const {
        return {.dag = dag, .van = van, .duur = tot.minuten - van.minuten};
    }
};

// The key of what one event of a dossier began: sorts by dossier, and by age within it.
std::string gebeurtenis_sleutel(const TrajectId&, int gebeurtenis);

// With whose it is: shielded and not one's own, the name is empty (blik).
struct GesprekMetDossier {
    GesprekRij gesprek;
    DossierRij dossier;
    bool operator==(const GesprekMetDossier&) const = default;
};

}  // namespace houvast

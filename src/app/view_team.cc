// The views of who leads a team: what asks attention in all of its work, and what is open with one
// colleague.
#include "app/blik.h"
#include "app/view.h"
#include "projections/dossiers.h"
#include "projections/gesprekken.h"
#include "projections/medewerkers.h"
#include "projections/team.h"

#include <algorithm>

namespace houvast {

namespace {

void shield_part(const Actor& actor, TeamDeel& deel) {
    for (DossierRij& rij : deel.rijen) shield(actor, rij);
}

// Who is away today and has open dossiers or appointments that somebody must look after. Staff are
// few, and those who are away fewer: each is read by an index.
void add_away(std::vector<Collega>& afwezig, const Inrichting& inrichting, Db& db,
              Datum vandaag) {
    for (const auto& [id, m] : inrichting.medewerkers) {
        const Afwezigheid* weg = afwezig_op(m, vandaag);
        if (weg == nullptr || !in_dienst(inrichting, id, vandaag)) continue;
        const int gesprekken = static_cast<int>(bezet(db, id, vandaag, weg->tot).size());
        auto found = std::ranges::find(afwezig, id, [](const Collega& een) {
            return een.wie.medewerker;
        });
        if (found == afwezig.end()) {
            const int open = open_dossiers_of(db, id);
            if (open == 0 && gesprekken == 0) continue;
            const auto rij = medewerker(db, id);
            if (!rij) continue;
            afwezig.push_back({.wie = *rij, .open = open});
            found = afwezig.end() - 1;
        }
        found->afwezig_tot = weg->tot;
        found->gesprekken = gesprekken;
    }
}

// Of those who are away today: until when, and the appointments that stand until then.
void tell_who_is_away(std::vector<Collega>& collegas, const Inrichting& inrichting, Db& db,
                      Datum vandaag) {
    for (Collega& een : collegas) {
        const auto m = inrichting.medewerkers.find(een.wie.medewerker);
        if (m == inrichting.medewerkers.end()) continue;
        const Afwezigheid* weg = afwezig_op(m->second, vandaag);
        if (weg == nullptr) continue;
        een.afwezig_tot = weg->tot;
        een.gesprekken = static_cast<int>(bezet(db, m->first, vandaag, weg->tot).size());
    }
}

}  // namespace

Result<Gekeken<TeamLijst>> kijk_team(Gemeente& gemeente, const Actor& actor) {
    if (!may_look(gemeente, actor, Beeld::Team)) return refuse(onbekend());
    const auto blik = std::make_shared<Blik>(gemeente);
    const Datum vandaag = gemeente.vandaag();
    const auto inrichting = inrichting_of(gemeente, *blik);
    return Gekeken<TeamLijst>{
        // Names, staff and terms of everybody: whatever is written, wiped or destroyed moves it.
        .stand = iso(vandaag) + ' ' + std::to_string(blik->journal.head()),
        .lezer = lezer<TeamLijst>([=] {
            TeamLijst lijst = team_lijst(*blik->db, vandaag);
            add_away(lijst.afwezig, *inrichting, *blik->db, vandaag);
            for (TeamDeel* deel : {&lijst.bedreigend, &lijst.termijnen, &lijst.niet_toegewezen,
                                   &lijst.geen_contact})
                shield_part(actor, *deel);
            return lijst;
        })};
}

Result<std::vector<Collega>> view_collegas(Gemeente& gemeente, const Actor& actor) {
    if (!may_look(gemeente, actor, Beeld::Team)) return refuse(onbekend());
    Blik blik(gemeente);
    auto all = collegas(*blik.db);
    tell_who_is_away(all, *inrichting_of(gemeente, blik), *blik.db, gemeente.vandaag());
    return all;
}

Result<Overdracht> view_overdracht(Gemeente& gemeente, const Actor& actor, const MedewerkerId& van,
                                   const std::optional<TrajectId>& na) {
    if (!may_look(gemeente, actor, Beeld::Team)) return refuse(onbekend());
    Blik blik(gemeente);
    const Datum vandaag = gemeente.vandaag();
    Overdracht overdracht{.collegas = collegas(*blik.db)};
    tell_who_is_away(overdracht.collegas, *inrichting_of(gemeente, blik), *blik.db, vandaag);
    const auto found = std::ranges::find(overdracht.collegas, van, [](const Collega& een) {
        return een.wie.medewerker;
    });
    if (found == overdracht.collegas.end()) return refuse(onbekend());
    overdracht.van = std::move(*found);
    overdracht.collegas.erase(found);
    std::erase_if(overdracht.collegas,
                  [&](const Collega& een) { return !kan_begeleiden(een.wie, vandaag); });
    overdracht.lijst = inwoners_lijst(*blik.db, {.behandelaar = van}, DossierSortering::Termijn,
                                      {.na = na, .aantal_max = overdracht_max}, vandaag);
    for (DossierRij& rij : overdracht.lijst.rijen) shield(actor, rij);
    return overdracht;
}

}  // namespace houvast

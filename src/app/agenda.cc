#include "app/agenda.h"

#include "app/blik.h"
#include "app/kalenderpunt.h"
#include "projections/gesprekken.h"

#include <algorithm>

namespace houvast {

namespace {

using std::chrono::days;

// Whose agenda, and whether this actor may look: one's own, and of a colleague who leads the team.
Result<MedewerkerId> may_open(Gemeente& gemeente, const Actor& actor,
                              const std::optional<MedewerkerId>& van) {
    if (!van || van->waarde == actor.id) {
        if (!may_look(gemeente, actor, Beeld::Agenda)) return refuse(onbekend());
        return MedewerkerId{actor.id};
    }
    if (!may_see(actor, Beeld::Agenda, Verband::Geen)) return refuse(onbekend());
    if (!may_see(actor, Beeld::Team, Verband::Geen))
        return refuse({.code = "agenda-van-een-ander", .grond = "F7"});
    record_look(gemeente, actor, Beeld::Agenda, van->waarde);
    return *van;
}

// The week people mean when they open it: this one. In a weekend it is nearly over, and what one
// wants to see is Monday: so the next one, as long as nothing stands this weekend.
Datum day_to_show(Db& db, const MedewerkerId& wie, Datum vandaag) {
    const Datum zondag = maandag_van(vandaag) + days{6};
    if (vandaag < zondag - days{1}) return vandaag;
    return gesprekken_of(db, wie, vandaag, zondag).empty() ? zondag + days{1} : vandaag;
}

}  // namespace

Datum maandag_van(Datum dag) {
    return dag - days{std::chrono::weekday{dag}.iso_encoding() - 1};
}

Result<AgendaBeeld> view_agenda(Gemeente& gemeente, const Actor& actor,
                                const AgendaVraag& vraag) {
    const auto wie = may_open(gemeente, actor, vraag.van);
    if (!wie) return refuse(wie.error());
    const Blik blik(gemeente);
    const auto inrichting = inrichting_of(gemeente, blik);
    const auto found = inrichting->medewerkers.find(*wie);
    const bool eigen = wie->waarde == actor.id;
    if (!eigen && found == inrichting->medewerkers.end()) return refuse(onbekend());
    const Datum dag = vraag.dag.value_or(day_to_show(*blik.db, *wie, gemeente.vandaag()));
    AgendaBeeld beeld{.wie = *wie, .maandag = maandag_van(dag)};
    beeld.gesprekken = gesprekken_of(*blik.db, *wie, beeld.maandag, beeld.maandag + days{6});
    for (GesprekMetDossier& een : beeld.gesprekken) shield(actor, een.dossier);
    if (found == inrichting->medewerkers.end()) return beeld;
    if (!eigen) beeld.collega = found->second.naam;
    beeld.werktijden = found->second.werktijden;
    beeld.afwezig = found->second.afwezig;
    std::erase_if(beeld.afwezig,
                  [&](const Afwezigheid& a) { return a.tot < gemeente.vandaag(); });
    return beeld;
}

Result<GesprekMetDossier> view_gesprek(Gemeente& gemeente, const Actor& actor,
                                       const TrajectId& id, int gebeurtenis) {
    const Blik blik(gemeente);
    const Wereld wereld = wereld_van(id, blik.journal, gemeente.staten());
    record_look(gemeente, actor, Beeld::DossierKop, id.waarde);
    if (!may_see(actor, Beeld::DossierKop, verband(id, wereld, actor))) return refuse(onbekend());
    auto gesprek = gesprek_met_dossier(*blik.db, gebeurtenis_sleutel(id, gebeurtenis));
    if (!gesprek) return refuse(onbekend());
    return std::move(*gesprek);
}

Result<std::string> view_kalenderbestand(Gemeente& gemeente, const Actor& actor,
                                         const TrajectId& id, int gebeurtenis,
                                         const Texts& texts) {
    const auto gesprek = view_gesprek(gemeente, actor, id, gebeurtenis);
    if (!gesprek) return refuse(gesprek.error());
    const Blik blik(gemeente);
    return agenda_bestand::kalenderbestand(
        kalenderpunt(gesprek->gesprek, *inrichting_of(gemeente, blik), texts));
}

std::vector<Gespreksmoment> view_vrije_momenten(Gemeente& gemeente, const MedewerkerId& wie,
                                                int duur, std::size_t count) {
    const Blik blik(gemeente);
    const Datum vandaag = gemeente.vandaag();
    const auto taken = bezet(*blik.db, wie, vandaag,
                             vandaag + std::chrono::days{agenda::voorstel_dagen});
    return agenda::vrije_momenten(wie, *inrichting_of(gemeente, blik), gemeente.kalender(), taken,
                                  vandaag, duur, count);
}

}  // namespace houvast

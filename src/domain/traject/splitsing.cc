#include "domain/traject/splitsing.h"

#include "domain/traject/fasen.h"
#include "domain/traject/opschorting.h"

#include <algorithm>

namespace houvast::splitsing {

namespace {

// The decisions that changed the plan since the toelating, of which a bezwaar may be.
std::vector<Planbesluit> changes_of(const Traject& traject) {
    std::vector<Planbesluit> all;
    for (const Beschikking& b : traject.beschikkingen)
        if (b.soort == BeschikkingSoort::Wijziging)
            all.push_back({.besloten_op = b.besloten_op,
                           .verzonden_op = b.verzonden_op,
                           .bezwaar = b.bezwaar,
                           .besloten_door = b.besloten_door});
    return all;
}

// The other half goes on where the couple was: the same phase, days, plan and terms.
TrajectOvergenomen as_it_was(const SplitsTraject& o, const Traject& traject,
                             const Kalender& kalender) {
    TrajectOvergenomen nieuw{.inwoner = o.inwoner,
                             .op = o.op,
                             .gemeld_op = traject.gemeld_op,
                             .gesprek_op = traject.gesprek_op,
                             .bron = "splitsing"};
    std::optional<MedewerkerId> beslisser;
    for (const Beschikking& b : traject.beschikkingen) {
        if (b.soort != BeschikkingSoort::Toelating) continue;
        nieuw.besloten_op = b.besloten_op;
        nieuw.verzonden_op = b.verzonden_op;
        nieuw.bezwaar = b.bezwaar;
        beslisser = b.besloten_door;
    }
    nieuw.wijzigingen = changes_of(traject);
    nieuw.nazorg_sinds = traject.boek.nazorg_sinds;
    nieuw.nazorg_tot = traject.boek.nazorg_tot;
    for (const PlanProduct& p : traject.boek.producten)
        if (!p.afgerond_op) nieuw.producten.push_back({p.code, p.soort});
    nieuw.gevolg = {.fase = traject.soort(), .begint = traject.termijnen,
                    .producten = nieuw.producten, .besloten_door = beslisser};
    if (const auto* s1 = std::get_if<Aangemeld>(&traject.fase))
        nieuw.gevolg.begint.push_back(s1->eerste_gesprek);
    if (traject.beschikking_termijn)
        nieuw.gevolg.begint.push_back(opschorting::term_without(traject, kalender));
    if (traject.contact_termijn) nieuw.gevolg.begint.push_back(*traject.contact_termijn);
    return nieuw;
}

// What was started, written and agreed goes along, on the days that it has. What was
// rounded off stays with what the couple did together.
void carry_along(std::vector<TrajectGebeurtenis>& nieuw, const Boek& boek) {
    for (const PlanProduct& p : boek.producten)
        if (p.loopt())
            nieuw.push_back(Vastgelegd<StartProduct>{{.op = *p.gestart_op, .product = {p.code}}});
    const auto copy = [&](const auto& regel) {
        nieuw.push_back(Vastgelegd<std::decay_t<decltype(regel.feit)>>{regel.feit});
    };
    if (boek.plan) {
        auto plan = *boek.plan;
        plan.feit.contactfase = boek.contactfase.value_or(plan.feit.contactfase);  // as it is now
        copy(plan);
    }
    if (boek.preventieplan) copy(*boek.preventieplan);
    for (const auto& regel : boek.moeilijke_momenten) copy(regel);
    for (const auto& regel : boek.afspraken) copy(regel);
    for (const auto& regel : boek.verwijzingen) copy(regel);
}

}  // namespace

Result<void> may_split(const Traject& traject) {
    if (const auto ok = fasen::open(traject); !ok) return ok;
    if (traject.clienten.size() < 2) return refuse({.code = "een-client", .grond = "R-293"});
    return {};
}

Result<Besluit> decide(const SplitsTraject& o, const TrajectId& id, const Wereld& wereld,
                       const Context& context) {
    const Traject& traject = wereld.traject(id);
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (std::ranges::count(traject.clienten, o.inwoner) == 0)
        return refuse({.code = "geen-client", .grond = "R-293"});
    Besluit besluit;
    besluit.trajecten[id] = vastgelegd(o);
    auto& nieuw = besluit.trajecten[context.nieuw_traject];
    nieuw.push_back(as_it_was(o, traject, context.kalender));
    for (auto& een : opschorting::as_they_were(traject, context.kalender))
        nieuw.push_back(std::move(een));
    carry_along(nieuw, traject.boek);
    if (traject.behandelaar) nieuw.push_back(Toegewezen{.behandelaar = *traject.behandelaar});
    besluit.inwoners[o.inwoner].push_back(TrajectGestart{.traject = context.nieuw_traject});
    return besluit;
}

}  // namespace houvast::splitsing

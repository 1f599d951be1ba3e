#include "domain/traject/aanmelding.h"
#include "domain/traject/concept_plan.h"
#include "domain/traject/gevolg.h"
#include "domain/traject/nazorg.h"
#include "domain/traject/overname_besluit.h"
#include "domain/traject/termijnen_van.h"

#include <algorithm>

namespace houvast::overname {

namespace {

FaseSoort fase_van(Overnamefase fase) {  // the same names, in the same order
    return static_cast<FaseSoort>(static_cast<int>(fase) + 1);
}
static_assert(static_cast<int>(FaseSoort::InNazorg) ==
              static_cast<int>(Overnamefase::InNazorg) + 1);

// Where the aanmelding is not known: no later than what is.
Datum earliest(const NeemTrajectOver& o) {
    Datum dag = o.op;
    for (const auto& een : {o.gesprek_op, o.besloten_op, o.fase_sinds})
        if (een) dag = std::min(dag, *een);
    return dag;
}

// Each day that is known lies in the past, and in the order of the route.
Result<void> in_order(const NeemTrajectOver& o, const Context& context) {
    Datum vorige = {};
    for (const auto& dag : {o.gemeld_op, o.gesprek_op, o.besloten_op, o.verzonden_op}) {
        if (!dag) continue;
        if (const auto ok = not_in_future(*dag, context); !ok) return ok;
        if (vorige != Datum{} && *dag < vorige)
            return refuse({.code = "dagen-door-elkaar", .grond = "F6",
                           .waarden = {{"dag", *dag}, {"vorige", vorige}}});
        vorige = *dag;
    }
    if (o.fase_sinds)
        if (const auto ok = not_in_future(*o.fase_sinds, context); !ok) return ok;
    return not_in_future(o.op, context);
}

int weken_of(const Inrichting& inrichting) {
    return inrichting.gezicht ? inrichting.gezicht->beschikking_weken : beschikking_weken_max;
}

// The term that runs in this phase, from the last day that is known: else from the take-over.
std::vector<Termijn> terms(const NeemTrajectOver& o, const Wereld& wereld,
                           const Context& context) {
    const Datum sinds = o.fase_sinds.value_or(o.op);
    const Methodiek& m = context.methodiek;
    switch (o.fase) {
    case Overnamefase::Aangemeld:
        return {termijn_eerste_gesprek(o.gemeld_op.value_or(o.op), context.kalender),
                termijn_contact_in_intake(o.op)};
    case Overnamefase::NaEersteGesprek:
    case Overnamefase::InIntake:
        return {termijn_beschikking(o.gesprek_op.value_or(o.op),
                                    weken_of(wereld.inrichting), context.kalender),
                termijn_contact_in_intake(o.op)};
    case Overnamefase::Toegelaten:
    case Overnamefase::InPlan:
        return {termijnen_van::plan(o.besloten_op.value_or(sinds), m)};
    case Overnamefase::InBegeleiding: {
        std::vector<Termijn> all = {
            termijnen_van::begeleiding(Contactfase::Stabiliseren, o.op, m)};
        if (o.evaluatie_op)  // also one that has passed already: it asks attention
            all.push_back(termijn_tot(TermijnSoort::Evaluatie,
                                      std::min(sinds, *o.evaluatie_op - std::chrono::days{1}),
                                      *o.evaluatie_op));
        return all;
    }
    case Overnamefase::InEvaluatie:
        return {termijnen_van::begeleiding(Contactfase::Stabiliseren, o.op, m)};
    case Overnamefase::InVolgen: return {termijnen_van::volgen(o.op, m)};
    case Overnamefase::InNazorg:
        return {termijnen_van::nazorg(sinds, o.op, maanden_na(sinds, nazorg::maanden_max), m)};
    }
    return {};
}

// Only where the day of sending is known: a term that nobody knows is not made up.
std::optional<Termijn> t4(const NeemTrajectOver& o, const Kalender& kalender) {
    if (!o.besloten_op || !o.verzonden_op) return {};
    return termijn_bezwaar(*o.verzonden_op, kalender);
}

Result<std::vector<GekozenProduct>> products(const NeemTrajectOver& o, const Context& context) {
    if (o.producten.waarden.empty()) return std::vector<GekozenProduct>{};
    return concept_plan::products_of(o.producten, context.methodiek);  // as it was, also R-092
}

}  // namespace

Result<Besluit> decide(const NeemTrajectOver& o, const TrajectId& id, const Wereld& wereld,
                       const Context& context) {
    if (const auto ok = in_order(o, context); !ok) return refuse(ok.error());
    const auto contact = aanmelding::whoever_comes_in(
        {o.telefoon, o.email, o.bekende, o.behandelaar}, wereld, context);
    if (!contact) return refuse(contact.error());
    auto producten = products(o, context);
    if (!producten) return refuse(producten.error());

    const InwonerId wie = o.bekende.value_or(context.nieuwe_inwoner);
    Besluit besluit;
    auto& van_inwoner = besluit.inwoners[wie];
    if (!o.bekende)
        van_inwoner.push_back(InwonerGeregistreerd{
            .naam = o.naam, .telefoon = contact->telefoon, .email = contact->email});
    van_inwoner.push_back(TrajectGestart{.traject = id});
    const bool in_nazorg = o.fase == Overnamefase::InNazorg;
    const Datum sinds = o.fase_sinds.value_or(o.op);
    besluit.trajecten[id].push_back(
        TrajectOvergenomen{.inwoner = wie,
                           .op = sinds,
                           .gemeld_op = o.gemeld_op.value_or(earliest(o)),
                           .gesprek_op = o.gesprek_op,
                           .besloten_op = o.besloten_op,
                           .bron = o.bron,
                           .producten = *producten,
                           .verzonden_op = o.verzonden_op,
                           .bezwaar = t4(o, context.kalender),
                           .nazorg_sinds = in_nazorg ? std::optional{sinds} : std::nullopt,
                           .gevolg = {.fase = fase_van(o.fase),
                                      .begint = terms(o, wereld, context),
                                      .producten = *producten}});
    if (o.behandelaar) besluit.trajecten[id].push_back(Toegewezen{.behandelaar = *o.behandelaar});
    return besluit;
}

Traject evolve(Traject traject, const TrajectOvergenomen& g) {
    traject.clienten = {g.inwoner};
    traject.gemeld_op = g.gemeld_op;
    traject.gesprek_op = g.gesprek_op;
    traject = gevolg::apply(std::move(traject), g.gevolg, g.op);
    if (g.besloten_op)
        traject.beschikkingen.push_back({.gebeurtenis = traject.geschreven.versie,
                                         .soort = BeschikkingSoort::Toelating,
                                         .besloten_op = *g.besloten_op,
                                         .verzonden_op = g.verzonden_op ? g.verzonden_op
                                                                        : g.besloten_op,
                                         .bezwaar = g.bezwaar,
                                         .besloten_door = g.gevolg.besloten_door});
    for (const Planbesluit& b : g.wijzigingen)
        traject.beschikkingen.push_back({.gebeurtenis = traject.geschreven.versie,
                                         .soort = BeschikkingSoort::Wijziging,
                                         .besloten_op = b.besloten_op,
                                         .verzonden_op = b.verzonden_op,
                                         .bezwaar = b.bezwaar,
                                         .besloten_door = b.besloten_door});
    traject.boek.nazorg_sinds = g.nazorg_sinds;
    traject.boek.nazorg_tot = g.nazorg_tot;
    if (!g.producten.empty()) traject.boek.plan_van_aanpak = 1;
    return traject;
}

}  // namespace houvast::overname

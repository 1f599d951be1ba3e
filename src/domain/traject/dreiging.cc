#include "domain/traject/dreiging.h"

#include "domain/traject/aanmelding.h"
#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::dreiging {

Result<void> may_report(const Traject& traject) { return fasen::open(traject); }

// A second threat while a crisisinterventie runs joins it, and keeps the earlier last day: refusing
// it would lose an alarm. Neither before nor after the talk does a threat give more time.
Result<Feiten> decide(const Traject& traject, const MeldBedreigendeSituatie& o,
                      const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.bekend_op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    const Termijn termijn = termijn_bij_dreiging(o.bekend_op, context.kalender);
    if (const auto* aangemeld = std::get_if<Aangemeld>(&traject.fase))
        return Feiten{BedreigendeSituatieGemeld{
            .dreiging = o.dreiging,
            .bekend_op = o.bekend_op,
            .eerste_gesprek = aanmelding::earlier_of(aangemeld->eerste_gesprek, termijn),
            .toelichting = o.toelichting}};
    return Feiten{CrisisinterventieGeopend{
        .dreiging = o.dreiging,
        .bekend_op = o.bekend_op,
        .termijn = traject.crisis ? aanmelding::earlier_of(traject.crisis->termijn, termijn)
                                  : termijn,
        .toelichting = o.toelichting}};
}

Traject evolve(Traject traject, const BedreigendeSituatieGemeld& g) {
    traject.dreiging = g.dreiging;
    if (auto* aangemeld = std::get_if<Aangemeld>(&traject.fase))
        aangemeld->eerste_gesprek = g.eerste_gesprek;
    return traject;
}

Traject evolve(Traject traject, const CrisisinterventieGeopend& g) {
    traject.dreiging = g.dreiging;
    traject.crisis =
        Crisisinterventie{.dreiging = g.dreiging, .bekend_op = g.bekend_op, .termijn = g.termijn};
    return traject;
}

Result<void> may_round_off(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (!traject.crisis) return refuse({.code = "geen-crisisinterventie"});
    return {};
}

Result<Feiten> decide(const Traject& traject, const RondCrisisinterventieAf& o,
                      const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    const Datum bekend_op = traject.crisis->bekend_op;
    if (o.op < bekend_op)
        return refuse({.code = "voor-dreiging", .grond = "Wgs 4 lid 2",
                       .waarden = {{"op", o.op}, {"bekend_op", bekend_op}}});
    return Feiten{CrisisinterventieAfgerond{.op = o.op, .gedaan = o.gedaan}};
}

bool conflicts_with_round_off(const Feiten& sinds) { return std::ranges::any_of(sinds, is_threat); }

Traject evolve(Traject traject, const CrisisinterventieAfgerond&) {
    traject.crisis.reset();
    traject.dreiging.reset();
    return traject;
}

Result<void> none_running(const Traject& traject) {
    if (!traject.crisis) return {};
    return refuse({.code = "crisisinterventie-loopt", .grond = "Wgs 4 lid 2",
                   .waarden = {{"bekend_op", traject.crisis->bekend_op},
                               {"uiterlijk", traject.crisis->termijn.uiterlijk}}});
}

bool is_threat(const TrajectGebeurtenis& g) {
    return std::holds_alternative<BedreigendeSituatieGemeld>(g.feit) ||
           std::holds_alternative<CrisisinterventieGeopend>(g.feit);
}

}  // namespace houvast::dreiging

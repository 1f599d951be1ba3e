#include "domain/traject/begeleidingsplan.h"

#include "domain/traject/fasen.h"
#include "domain/traject/termijnen_van.h"

#include <algorithm>

namespace houvast::begeleidingsplan {

namespace {

Result<void> in_order(const StelBegeleidingsplanVast& o, const Traject& traject,
                      const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok) return ok;
    if (o.evaluatie_op <= o.op)
        return refuse({.code = "evaluatie-in-verleden", .grond = "R-103",
                       .waarden = {{"evaluatie_op", o.evaluatie_op}, {"op", o.op}}});
    if (o.ondertekend_op && *o.ondertekend_op > context.vandaag)
        return refuse({.code = "in-de-toekomst", .waarden = {{"op", *o.ondertekend_op},
                                                             {"vandaag", context.vandaag}}});
    if (traject.boek.planversie > 0 && !o.reden)
        return refuse({.code = "planwijziging-zonder-reden", .grond = "R-104"});
    return {};
}

// T5 begins with the plan, anew after an evaluation or in another contactfase. A new version on the
// way is no contact: then it runs on as it was, also while it is paused.
Termijn contact_term(const StelBegeleidingsplanVast& o, const Traject& traject,
                     const Methodiek& methodiek) {
    const Termijn* nu = traject.termijn(TermijnSoort::ContactInBegeleiding);
    const bool onderweg = traject.soort() == FaseSoort::InBegeleiding;
    if (onderweg && nu != nullptr && traject.boek.contactfase == o.contactfase) return *nu;
    return termijnen_van::begeleiding(o.contactfase, o.op, methodiek);
}

}  // namespace

// In an evaluation the plan waits for its outcome.
Result<void> may_fix(const Traject& traject) {
    if (const auto ok = fasen::need(traject, FaseSoort::InPlan, FaseSoort::InEvaluatie); !ok)
        return ok;
    const auto* s7 = std::get_if<InEvaluatie>(&traject.fase);
    if (s7 != nullptr && !s7->uitkomst)
        return refuse({.code = "evaluatie-loopt", .grond = "R-130"});
    return {};
}

Result<void> may_change_phase(const Traject& traject) {
    return fasen::need(traject, FaseSoort::InBegeleiding, FaseSoort::InEvaluatie);
}

Result<Feiten> decide(const Traject& traject, const StelBegeleidingsplanVast& o,
                      const Context& context) {
    if (const auto ok = in_order(o, traject, context); !ok) return refuse(ok.error());
    Gevolg gevolg{.fase = FaseSoort::InBegeleiding, .stopt = termijnen_van::van_de_fase};
    gevolg.begint = {contact_term(o, traject, context.methodiek),
                     termijn_tot(TermijnSoort::Evaluatie, o.op, o.evaluatie_op)};
    return vastgelegd(o, gevolg);
}

Result<Feiten> decide(const Traject& traject, const WijzigContactfase& o,
                      const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (traject.boek.contactfase == o.contactfase)
        return refuse({.code = "contactfase-was-al", .grond = "R-253"});
    return vastgelegd(
        o, {.begint = {termijnen_van::begeleiding(o.contactfase, o.op, context.methodiek)}});
}

bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return std::holds_alternative<Vastgelegd<StelBegeleidingsplanVast>>(g.feit) ||
               std::holds_alternative<Vastgelegd<LegEvaluatieVast>>(g.feit);
    });
}

}  // namespace houvast::begeleidingsplan

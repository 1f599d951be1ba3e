#include "domain/traject/evaluatie.h"

#include "domain/traject/fasen.h"
#include "domain/traject/intake.h"
#include "domain/traject/termijnen_van.h"

#include <algorithm>

namespace houvast::evaluatie {

namespace {

// The plan stays as it is: back to begeleiden, until the next evaluation.
Result<Gevolg> on_with_the_plan(const Traject& traject, const LegEvaluatieVast& o,
                                const Context& context) {
    if (!o.evaluatie_op) return refuse({.code = "volgende-evaluatie-ontbreekt", .grond = "R-103"});
    if (*o.evaluatie_op <= o.op)
        return refuse({.code = "evaluatie-in-verleden", .grond = "R-103",
                       .waarden = {{"evaluatie_op", *o.evaluatie_op}, {"op", o.op}}});
    Gevolg gevolg{.fase = FaseSoort::InBegeleiding, .contact_op = o.op};
    const Contactfase fase = traject.boek.contactfase.value_or(Contactfase::Stabiliseren);
    gevolg.begint = termijnen_van::and_of_beheer(
        {termijnen_van::begeleiding(fase, o.op, context.methodiek),
         termijn_tot(TermijnSoort::Evaluatie, o.op, *o.evaluatie_op)},
        traject, o.op);
    return gevolg;
}

}  // namespace

Result<void> may_start(const Traject& traject) {
    return fasen::need(traject, FaseSoort::InBegeleiding, FaseSoort::InBegeleiding);
}

Result<void> may_record(const Traject& traject) {
    if (const auto ok = fasen::need(traject, FaseSoort::InEvaluatie, FaseSoort::InEvaluatie); !ok)
        return ok;
    if (std::get<InEvaluatie>(traject.fase).uitkomst)
        return refuse({.code = "evaluatie-was-al", .grond = "R-130"});
    return {};
}

Result<Feiten> decide(const Traject& traject, const StartEvaluatie& o, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    return vastgelegd(o, {.fase = FaseSoort::InEvaluatie, .stopt = {TermijnSoort::Evaluatie}});
}

// R-005 holds here too: without an instrument it goes on, with the reason.
Result<Feiten> decide(const Traject& traject, const LegEvaluatieVast& o, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.meting == Meting::Niet)
        if (const auto ok = intake::unless_argued(
                o.afwijking, {.code = "meting-of-reden", .grond = "R-128"}); !ok)
            return refuse(ok.error());
    const Contactfase fase = traject.boek.contactfase.value_or(Contactfase::Stabiliseren);
    if (o.vervolg == NaEvaluatie::Volgen || o.plan_wijzigt == JaNee::Ja)  // it is a contact too
        return vastgelegd(o, {.contact_op = o.op,
                              .begint = termijnen_van::and_of_beheer(
                                  {termijnen_van::begeleiding(fase, o.op, context.methodiek)},
                                  traject, o.op)});
    auto gevolg = on_with_the_plan(traject, o, context);
    if (!gevolg) return refuse(gevolg.error());
    return vastgelegd(o, std::move(*gevolg));
}

Result<Feiten> decide(const Traject& traject, const MeldInschalingstwijfel& o,
                      const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    return vastgelegd(o);
}

bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return std::holds_alternative<Vastgelegd<LegEvaluatieVast>>(g.feit);
    });
}

}  // namespace houvast::evaluatie

#include "domain/traject/volgen.h"

#include "domain/traject/fasen.h"
#include "domain/traject/intake.h"
#include "domain/traject/termijnen_van.h"

namespace houvast::volgen {

// only an evaluation says that it is learnt; R-134: then this comes, and no ending.
Result<void> may_start(const Traject& traject) {
    if (const auto ok = fasen::need(traject, FaseSoort::InEvaluatie, FaseSoort::InEvaluatie); !ok)
        return ok;
    const auto& uitkomst = std::get<InEvaluatie>(traject.fase).uitkomst;
    if (!uitkomst) return refuse({.code = "evaluatie-loopt", .grond = "R-130"});
    if (*uitkomst != NaEvaluatie::Volgen)
        return refuse({.code = "doelen-niet-gehaald", .grond = "R-133"});
    return {};
}

Result<void> may_record(const Traject& traject) {
    return fasen::need(traject, FaseSoort::InVolgen, FaseSoort::InVolgen);
}

Result<Feiten> decide(const Traject& traject, const StartVolgen& o, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    Gevolg gevolg{.fase = FaseSoort::InVolgen, .stopt = termijnen_van::van_de_fase};
    gevolg.begint = {termijnen_van::volgen(o.op, context.methodiek)};
    if (const int maanden = context.methodiek.uitvoering.volgen_maanden_min; maanden > 0)
        gevolg.begint.push_back(
            termijn_van_maanden(TermijnSoort::VolgenMinimum, o.op, maanden));
    return vastgelegd(o, gevolg);
}

Result<Feiten> decide(const Traject& traject, const LegVolggesprekVast& o,
                      const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    return vastgelegd(
        o, {.contact_op = o.op,
            .begint = termijnen_van::and_of_beheer(
                termijnen_van::unless_later(traject,
                                            termijnen_van::volgen(o.op, context.methodiek)),
                traject, o.op)});
}

Result<void> long_enough(const Traject& traject, Datum op,
                         const std::optional<std::string>& afwijking, const Methodiek& methodiek) {
    const Termijn* minimum = traject.termijn(TermijnSoort::VolgenMinimum);
    if (minimum == nullptr || op >= minimum->eind) return {};
    Weigering kort{.code = "volgen-te-kort", .grond = "R-279",
                   .waarden = {{"op", op}, {"eind", minimum->eind}}};
    if (methodiek.uitvoering.volgen_min_hard) return refuse(std::move(kort));
    return intake::unless_argued(afwijking, std::move(kort));
}

}  // namespace houvast::volgen

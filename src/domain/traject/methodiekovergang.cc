#include "domain/traject/methodiekovergang.h"

#include "domain/traject/fasen.h"

namespace houvast::methodiekovergang {

namespace {

bool begins(const Feiten& feiten) {
    return !feiten.empty() &&
           (std::holds_alternative<AanmeldingGeregistreerd>(feiten.front().feit) ||
            std::holds_alternative<TrajectOvergenomen>(feiten.front().feit));
}

}  // namespace

Result<void> may_adopt(const Traject& traject, const Inrichting& inrichting, const Actor&,
                       Datum vandaag) {
    if (const auto ok = fasen::need(traject, FaseSoort::InEvaluatie, FaseSoort::InEvaluatie); !ok)
        return ok;
    if (traject.methodiek == methodiek_op(inrichting, vandaag))
        return refuse({.code = "methodiek-is-gelijk", .grond = "R-024"});
    return {};
}

Result<Feiten> decide(const Traject& traject, const NeemMethodiekOver& o,
                      const Inrichting& inrichting, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    const MethodiekKeuze nu = methodiek_op(inrichting, context.vandaag);
    if (nu != MethodiekKeuze{.code = o.code.waarde, .versie = o.versie.waarde})
        return refuse({.code = "methodiek-niet-gekozen", .grond = "R-024",
                       .waarden = {{"code", nu.code}, {"versie", nu.versie}}});
    return vastgelegd(o);
}

void add_to_new(Besluit& besluit, const MethodiekKeuze& keuze, Datum vandaag) {
    if (keuze == MethodiekKeuze{}) return;  // as a traject is that says nothing
    for (auto& [id, feiten] : besluit.trajecten)
        if (begins(feiten))
            feiten.push_back(Vastgelegd<NeemMethodiekOver>{
                {.op = vandaag, .code = {keuze.code}, .versie = {keuze.versie}}});
}

}  // namespace houvast::methodiekovergang

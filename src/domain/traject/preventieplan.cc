#include "domain/traject/preventieplan.h"

#include "domain/traject/fasen.h"

namespace houvast::preventieplan {

Result<void> may_make(const Traject& traject) {
    return fasen::need(traject, FaseSoort::InBegeleiding, FaseSoort::InNazorg);
}

Result<Feiten> decide(const Traject& traject, const StelPreventieplanOp& o,
                      const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    return vastgelegd(o);
}

Result<Feiten> decide(const Traject&, const LegMoeilijkMomentVast& o, const Context& context) {
    if (!volgende_keer(o, context.vandaag))
        return refuse({.code = "moment-is-voorbij", .grond = "R-205",
                       .waarden = {{"dag", o.dag}, {"vandaag", context.vandaag}}});
    return vastgelegd(o);
}

std::optional<Datum> volgende_keer(const LegMoeilijkMomentVast& o, Datum vandaag) {
    if (o.dag >= vandaag) return o.dag;
    if (o.elk_jaar == JaNee::Nee) return {};
    const std::chrono::year_month_day first(o.dag);
    for (auto jaar = std::chrono::year_month_day(vandaag).year();; ++jaar) {
        auto dag = jaar / first.month() / first.day();
        if (!dag.ok()) dag = jaar / first.month() / std::chrono::last;
        if (Datum(dag) >= vandaag) return Datum(dag);
    }
}

}  // namespace houvast::preventieplan

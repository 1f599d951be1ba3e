#include "domain/traject/training.h"

#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::training {

Result<Feiten> decide(const Traject& traject, const LegTrainingVast& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    const auto& all = context.methodiek.trainingen;
    if (std::ranges::find(all, o.training.waarde, &Training::code) == all.end())
        return refuse({.code = "training-onbekend", .grond = "R-287"});
    return vastgelegd(o);
}

}  // namespace houvast::training

#include "domain/traject/verwijzing.h"

#include "domain/traject/fasen.h"
#include "domain/traject/termijnen_van.h"

#include <algorithm>

namespace houvast::verwijzing {

namespace {

Termijn next(Datum op, const Methodiek& methodiek) {
    return termijn_van_maanden(TermijnSoort::Verwijzing, op,
                               methodiek.uitvoering.verwijzing_maanden);
}

}  // namespace

Result<void> may_look_after(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (traject.boek.verwijzingen.empty())
        return refuse({.code = "geen-verwijzing", .grond = "R-120"});
    return {};
}

Result<Feiten> decide(const Traject& traject, const LegVerwijzingVast& o,
                      const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.toestemming == JaNee::Nee)
        return refuse({.code = "verwijzing-zonder-toestemming", .grond = "R-190"});
    return vastgelegd(
        o, {.begint = termijnen_van::unless_later(traject, next(o.op, context.methodiek))});
}

// One term for all of them: it begins anew with each look, and ends with the last.
Result<Feiten> decide(const Traject& traject, const LegVerwijzingscontactVast& o,
                      const Context& context) {
    const auto& open = traject.boek.verwijzingen;
    if (std::ranges::count(open, o.verwijzing, &Regel<LegVerwijzingVast>::gebeurtenis) == 0)
        return refuse({.code = "verwijzing-onbekend", .grond = "R-120"});
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    if (o.loopt_nog == JaNee::Nee && open.size() == 1)
        return vastgelegd(o, {.stopt = {TermijnSoort::Verwijzing}});
    return vastgelegd(
        o, {.begint = termijnen_van::unless_later(traject, next(o.op, context.methodiek))});
}

}  // namespace houvast::verwijzing

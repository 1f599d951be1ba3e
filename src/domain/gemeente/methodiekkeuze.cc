#include "domain/gemeente/methodiekkeuze.h"

namespace houvast::methodiekkeuze {

// Never for a day that was: what began then began with another.
Result<Feiten> decide(const Inrichting& inrichting, const KiesMethodiek& o,
                      const Context& context) {
    const MethodiekKeuze keuze{.code = o.code.waarde, .versie = o.versie.waarde};
    const auto eigen = inrichting.eigen_methodieken.find(keuze);
    if (eigen != inrichting.eigen_methodieken.end() && eigen->second.stand == EigenStand::Concept)
        return refuse({.code = "methodiek-is-concept", .grond = "R-024"});
    if (find(context.methodieken, keuze) == nullptr)
        return refuse({.code = "methodiek-onbekend", .grond = "R-024",
                       .waarden = {{"code", keuze.code}, {"versie", keuze.versie}}});
    if (o.vanaf < context.vandaag)
        return refuse({.code = "methodiek-in-verleden", .grond = "R-024",
                       .waarden = {{"vanaf", o.vanaf}, {"vandaag", context.vandaag}}});
    const bool last = inrichting.methodieken.upper_bound(o.vanaf) == inrichting.methodieken.end();
    if (last && methodiek_op(inrichting, o.vanaf) == keuze)
        return refuse({.code = "methodiek-geldt-al", .grond = "R-024",
                       .waarden = {{"vanaf", o.vanaf}}});
    return Feiten{MethodiekGekozen{
        .code = keuze.code, .versie = keuze.versie, .vanaf = o.vanaf}};
}

Inrichting evolve(Inrichting inrichting, const MethodiekGekozen& g) {
    auto& keuzes = inrichting.methodieken;
    keuzes.erase(keuzes.lower_bound(g.vanaf), keuzes.end());
    keuzes[g.vanaf] = {.code = g.code, .versie = g.versie};
    const auto eigen = inrichting.eigen_methodieken.find(keuzes[g.vanaf]);
    if (eigen != inrichting.eigen_methodieken.end()) eigen->second.ooit_gekozen = true;
    return inrichting;
}

}  // namespace houvast::methodiekkeuze

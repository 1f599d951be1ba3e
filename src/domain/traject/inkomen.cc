#include "domain/traject/inkomen.h"

#include "domain/traject/fasen.h"
#include "domain/traject/termijnen_van.h"

#include <algorithm>

namespace houvast::inkomen {

namespace {

Euro sum(std::initializer_list<std::optional<Euro>> amounts) {
    Euro total;
    for (const std::optional<Euro>& one : amounts) total += one.value_or(Euro());
    return total;
}

bool is_known(const Code& regeling, const Methodiek& methodiek) {
    const Codelijst* lijst = codelijst(methodiek, "regelingen");
    return lijst != nullptr &&
           std::ranges::count(lijst->waarden, regeling.waarde, &CodelijstWaarde::code) > 0;
}

}  // namespace

Result<Feiten> decide(const Traject& traject, const LegInkomenscheckVast& o,
                      const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (!is_known(o.regeling, context.methodiek))
        return refuse({.code = "regeling-onbekend", .grond = "R-244"});
    if (o.uitkomst == Regelinguitkomst::Toegekend && !o.bedrag)
        return refuse({.code = "bedrag-ontbreekt", .grond = "R-111"});
    return vastgelegd(o, {.begint = termijnen_van::unless_later(
                              traject, termijnen_van::inkomenscheck(o.op, context.methodiek))});
}

Result<Feiten> decide(const Traject& traject, const LegBegrotingVast& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    return vastgelegd(o);
}

Overzicht overzicht(const LegBegrotingVast& b) {
    return {.inkomen = sum({b.inkomen, b.toeslagen, b.overig_inkomen}),
            .uitgaven = sum({b.wonen, b.energie, b.verzekeringen, b.vervoer, b.leefgeld,
                             b.overige_uitgaven, b.aflossingen})};
}

Euro extra_per_maand(const Boek& boek) {
    Euro total;
    for (const auto& regel : boek.regelingen)
        if (regel.feit.uitkomst == Regelinguitkomst::Toegekend)
            total += regel.feit.bedrag.value_or(Euro());
    return total;
}

}  // namespace houvast::inkomen

#include "domain/traject/doel.h"

#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::doel {

namespace {

// A step of the library says itself to which theme it belongs and what it asks.
Result<void> add_from_library(StelDoelVast& o, const Methodiek& methodiek) {
    if (o.thema && thema(methodiek, o.thema->waarde) == nullptr)
        return refuse({.code = "thema-onbekend", .grond = "R-021"});
    if (!o.subdoel) return {};
    const Subdoel* step = subdoel(methodiek, o.subdoel->waarde);
    if (step == nullptr) return refuse({.code = "subdoel-onbekend", .grond = "R-021"});
    if (o.thema && o.thema->waarde != step->thema)
        return refuse({.code = "subdoel-ander-thema", .grond = "R-021"});
    o.thema = Code{step->thema};
    if (!o.soort_doel) o.soort_doel = step->soort;
    return {};
}

}  // namespace

Result<void> may_update(const Traject& traject) {
    if (const auto ok = fasen::open(traject); !ok) return ok;
    if (traject.boek.doelen.empty()) return refuse({.code = "geen-doel", .grond = "R-021"});
    return {};
}

Result<Feiten> decide(const Traject& traject, const StelDoelVast& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    StelDoelVast feit = o;
    if (const auto ok = add_from_library(feit, context.methodiek); !ok) return refuse(ok.error());
    for (const std::string& code : o.hulpmiddelen.waarden)
        if (hulpmiddel(context.methodiek, code) == nullptr)
            return refuse({.code = "hulpmiddel-onbekend", .grond = "R-121"});
    if (o.tot_wanneer && *o.tot_wanneer < o.op)
        return refuse({.code = "doel-in-verleden",
                       .waarden = {{"tot", *o.tot_wanneer}, {"op", o.op}}});
    return vastgelegd(std::move(feit));
}

Result<Feiten> decide(const Traject& traject, const WerkDoelBij& o, const Context& context) {
    const auto& all = traject.boek.doelen;
    const auto found = std::ranges::find(all, o.doel, &Regel<StelDoelVast>::gebeurtenis);
    if (found == all.end()) return refuse({.code = "doel-onbekend", .grond = "R-021"});
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    if (o.op < found->feit.op)
        return refuse({.code = "einde-voor-start",
                       .waarden = {{"op", o.op}, {"gestart_op", found->feit.op}}});
    return vastgelegd(o);
}

Doelstand stand_van(const Boek& boek, int doel) {
    Doelstand stand = Doelstand::Bezig;
    for (const auto& [_, bij] : boek.doelstanden)
        if (bij.doel == doel) stand = bij.stand;
    return stand;
}

std::vector<std::string> doelgroepen_van(const Boek& boek) {
    std::vector<std::string> all;
    if (!boek.kenmerken) return all;
    for (std::size_t i = 0; i < names_of<Groep>.size(); ++i)
        if (boek.kenmerken->feit.groepen.has(static_cast<Groep>(i)))
            all.emplace_back(names_of<Groep>.at(i));
    return all;
}

}  // namespace houvast::doel

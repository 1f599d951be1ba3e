#include "domain/gemeente/mandaat.h"

#include "domain/gemeente/medewerker.h"

namespace houvast::mandaat_beheer {

// Given once more, the new period replaces the old one.
Result<Feiten> decide(const Inrichting& inrichting, const VerleenMandaat& o) {
    if (const auto ok = medewerker_beheer::stays(inrichting, o.medewerker); !ok)
        return refuse(ok.error());
    const Medewerker& medewerker = inrichting.medewerkers.at(o.medewerker);
    if (!medewerker.rollen.has(Rol::Beslisser))
        return refuse({.code = "geen-beslisser", .grond = "Wgs 3a",
                       .waarden = {{"naam", medewerker.naam}}});
    if (o.tot && *o.tot < o.vanaf)
        return refuse({.code = "periode-omgekeerd",
                       .waarden = {{"vanaf", o.vanaf}, {"tot", *o.tot}}});
    return Feiten{MandaatVerleend{
        .medewerker = o.medewerker, .mandaat = o.mandaat, .vanaf = o.vanaf, .tot = o.tot}};
}

Result<Feiten> decide(const Inrichting& inrichting, const TrekMandaatIn& o) {
    const auto found = inrichting.medewerkers.find(o.medewerker);
    if (found == inrichting.medewerkers.end()) return refuse({.code = "medewerker-onbekend"});
    if (!found->second.mandaten.contains(o.mandaat))
        return refuse({.code = "geen-mandaat", .grond = "Wgs 3a",
                       .waarden = {{"naam", found->second.naam}}});
    return Feiten{MandaatIngetrokken{.medewerker = o.medewerker, .mandaat = o.mandaat}};
}

Inrichting evolve(Inrichting inrichting, const MandaatVerleend& g) {
    inrichting.medewerkers[g.medewerker].mandaten[g.mandaat] = {.vanaf = g.vanaf, .tot = g.tot};
    return inrichting;
}

Inrichting evolve(Inrichting inrichting, const MandaatIngetrokken& g) {
    inrichting.medewerkers[g.medewerker].mandaten.erase(g.mandaat);
    return inrichting;
}

}  // namespace houvast::mandaat_beheer

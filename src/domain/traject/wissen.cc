#include "domain/traject/wissen.h"

#include "domain/traject/contact.h"
#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::wissen {

Result<void> may_wipe(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (traject.wisbaar.empty()) return refuse({.code = "niets-te-wissen"});
    return {};
}

Result<Besluit> decide(const WisGegeven& o, const TrajectId& id, const Traject& traject) {
    if (std::ranges::count(traject.gewist, o.gegeven) > 0) return refuse({.code = "al-gewist"});
    if (o.gegeven < 1 || o.gegeven > traject.versie) return refuse({.code = "gegeven-onbekend"});
    if (!traject.wisbaar.contains(o.gegeven)) return refuse({.code = "draagt-de-route"});
    Besluit besluit;
    besluit.trajecten[id].push_back(
        GegevenGewist{.gegeven = o.gegeven,
                      .reden = o.reden,
                      .volgende = contact::termijn_zonder(traject, o.gegeven)});
    besluit.te_wissen = {id, o.gegeven};
    return besluit;
}

// The same state as a replay gives that finds Gewist where the contact stood.
Traject evolve(Traject traject, const GegevenGewist& g) {
    contact::forget(traject, g.gegeven);
    traject.wisbaar.erase(g.gegeven);
    traject.gewist.push_back(g.gegeven);
    if (g.volgende) traject.contact_termijn = g.volgende;
    return traject;
}

}  // namespace houvast::wissen

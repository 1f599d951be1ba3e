#include "domain/traject/uitstel.h"

#include "domain/traject/dreiging.h"
#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::uitstel {

Result<void> may_postpone(const Traject& traject) { return fasen::aangemeld(traject); }

Result<Feiten> decide(const Traject&, const StelEersteGesprekUit& o, const Context& context) {
    if (o.tot < context.vandaag)
        return refuse({.code = "uitstel-in-verleden", .grond = "R-013",
                       .waarden = {{"tot", o.tot}, {"vandaag", context.vandaag}}});
    return Feiten{EersteGesprekUitgesteld{.tot = o.tot, .reden = o.reden}};
}

// Who postpones must have seen a threat, or another postponement, that came in meanwhile.
bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return dreiging::is_threat(g) || std::holds_alternative<EersteGesprekUitgesteld>(g.feit);
    });
}

Traject evolve(Traject traject, const EersteGesprekUitgesteld& g) {
    if (auto* aangemeld = std::get_if<Aangemeld>(&traject.fase)) aangemeld->uitgesteld_tot = g.tot;
    return traject;
}

}  // namespace houvast::uitstel

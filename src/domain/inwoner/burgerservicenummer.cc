#include "domain/inwoner/burgerservicenummer.h"

#include "base/bsn.h"

#include <algorithm>

namespace houvast::burgerservicenummer {

Result<Feiten> decide(const LegBsnVast& o, const InwonerId& id, const Wereld& wereld,
                      const Context& context) {
    const auto bsn = bsn_from(o.bsn);
    if (!bsn) return refuse({.code = "bsn-onjuist", .grond = "Wgs 8c"});
    for (const InwonerId& ander : wereld.met_dit_bsn) {
        const bool zelf = ander == id || wereld.inwoner(id).dubbelen.contains(ander);
        if (zelf || !may_see(context.door, Beeld::Inwoner, verband(ander, wereld, context.door)))
            continue;
        return refuse({.code = "bsn-bestaat",
                       .waarden = {{"naam", wereld.inwoner(ander).naam},
                                   {"inwoner", ander.waarde}}});
    }
    return Feiten{BsnVastgelegd{.bsn = *bsn}};
}

// That it is known, and not which: what is wiped is nowhere in the state.
Inwoner evolve(Inwoner inwoner, const BsnVastgelegd& g) {
    inwoner.bsn = g.bsn.empty() ? 0 : inwoner.geschreven.versie;
    return inwoner;
}

bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const InwonerGebeurtenis& g) {
        return std::holds_alternative<BsnVastgelegd>(g);
    });
}

}  // namespace houvast::burgerservicenummer

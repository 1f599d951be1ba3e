#include "domain/inwoner/burgerservicenummer.h"

#include "base/bsn.h"

#include <algorithm>

namespace houvast::burgerservicenummer {

Result<Feiten> decide(const LegBsnVast& o) {
    const auto bsn = bsn_from(o.bsn);
    if (!bsn) return refuse({.code = "bsn-onjuist", .grond = "Wgs 8c"});
    return Feiten{BsnVastgelegd{.bsn = *bsn}};
}

bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const InwonerGebeurtenis& g) {
        return std::holds_alternative<BsnVastgelegd>(g);
    });
}

Inwoner evolve(Inwoner inwoner, const BsnVastgelegd& g) {
    inwoner.bsn = g.bsn;
    return inwoner;
}

}  // namespace houvast::burgerservicenummer

#include "domain/traject/toewijzing.h"

#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::toewijzing {

Result<void> may_assign(const Traject& traject) { return fasen::begonnen(traject); }

Result<void> can_take(const MedewerkerId& wie, const Inrichting& inrichting, Datum dag) {
    const auto found = inrichting.medewerkers.find(wie);
    if (found == inrichting.medewerkers.end()) return refuse({.code = "medewerker-onbekend"});
    const Medewerker& medewerker = found->second;
    if (!in_dienst(inrichting, wie, dag))
        return refuse({.code = "niet-in-dienst", .waarden = {{"naam", medewerker.naam}}});
    if (!medewerker.rollen.has_any({Rol::Begeleider, Rol::Leidinggevende}))
        return refuse({.code = "geen-begeleider", .grond = "F7",
                       .waarden = {{"naam", medewerker.naam}}});
    return {};
}

Result<Feiten> decide(const Traject& traject, const WijsToe& o, const Inrichting& inrichting,
                      const Context& context) {
    if (const auto ok = can_take(o.behandelaar, inrichting, context.vandaag); !ok)
        return refuse(ok.error());
    if (traject.behandelaar == o.behandelaar)
        return refuse({.code = "al-toegewezen",
                       .waarden = {{"naam", inrichting.medewerkers.at(o.behandelaar).naam}}});
    return Feiten{Toegewezen{.behandelaar = o.behandelaar}};
}

bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return std::holds_alternative<Toegewezen>(g.feit);
    });
}

Traject evolve(Traject traject, const Toegewezen& g) {
    traject.behandelaar = g.behandelaar;
    return traject;
}

}  // namespace houvast::toewijzing

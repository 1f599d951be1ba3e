#include "domain/inwoner/inwoner.h"

#include "base/overloaded.h"
#include "domain/inwoner/afscherming.h"
#include "domain/inwoner/burgerservicenummer.h"
#include "domain/inwoner/contactwensen.h"
#include "domain/inwoner/huishouden.h"
#include "domain/inwoner/index.h"
#include "domain/inwoner/persoonsgegevens.h"
#include "domain/inwoner/samenvoeging.h"
#include "domain/keuring.h"
#include "domain/wissen.h"

#include <algorithm>

namespace houvast {

namespace inwoner {

namespace {

using Feiten = std::vector<InwonerGebeurtenis>;

Result<Besluit> of_this(const InwonerId& id, Result<Feiten> feiten) {
    if (!feiten) return refuse(feiten.error());
    return Besluit{.inwoners = {{id, std::move(*feiten)}}};
}

}  // namespace

// The noun is written out in every line: an unqualified decide(o, …) would turn `o` back into the
// variant and call itself for ever when a noun forgets one.
Result<Besluit> decide(const InwonerOpdracht& opdracht, const InwonerId& id, const Wereld& wereld,
                       const Context& context) {
    return std::visit([&](const auto& ruw) -> Result<Besluit> {
        const auto o = gekeurd(ruw);
        if (!o) return refuse(o.error());
        return overloaded{
            [&](const WijzigPersoonsgegevens& w) {
                return of_this(id, persoonsgegevens::decide(w, context));
            },
            [&](const LegBsnVast& w) {
                return of_this(id, burgerservicenummer::decide(w, id, wereld, context));
            },
            [&](const LegContactwensenVast& w) { return of_this(id, contactwensen::decide(w)); },
            [&](const LegHuishoudenVast& w) { return of_this(id, huishouden::decide(w, context)); },
            [&](const SchermAf& w) { return of_this(id, afscherming::decide(w)); },
            [&](const HefAfschermingOp& w) { return of_this(id, afscherming::decide(w)); },
            [&](const VoegInwonersSamen& w) {
                return samenvoeging::decide(w, id, wereld, context);
            },
            [&](const MaakSamenvoegingOngedaan& w) { return samenvoeging::decide(w, id, wereld); },
        }(*o);
    }, opdracht);
}

bool conflicts(const InwonerOpdracht& opdracht, const Feiten& sinds) {
    // A form that begins with what stood there would write anew what was wiped.
    const bool gewist = std::ranges::any_of(sinds, [](const InwonerGebeurtenis& g) {
        return std::holds_alternative<GegevenGewist>(g);
    });
    return std::visit(overloaded{
        [&](const WijzigPersoonsgegevens&) {
            return gewist || persoonsgegevens::conflicts(sinds);
        },
        [&](const LegBsnVast&) { return burgerservicenummer::conflicts(sinds); },
        [&](const LegContactwensenVast&) { return gewist || contactwensen::conflicts(sinds); },
        [&](const LegHuishoudenVast&) { return gewist || huishouden::conflicts(sinds); },
        [&](const SchermAf&) { return afscherming::conflicts(sinds); },
        [&](const HefAfschermingOp&) { return afscherming::conflicts(sinds); },
        [&](const VoegInwonersSamen&) { return samenvoeging::conflicts(sinds); },
        [&](const MaakSamenvoegingOngedaan&) { return samenvoeging::conflicts(sinds); },
    }, opdracht);
}

}  // namespace inwoner

Inwoner evolve(Inwoner voor, const InwonerGebeurtenis& gebeurtenis) {
    wissen::add(voor.geschreven, gebeurtenis);
    return std::visit(overloaded{
        [&](const InwonerGeregistreerd& g) { return persoonsgegevens::evolve(voor, g); },
        [&](const PersoonsgegevensGewijzigd& g) { return persoonsgegevens::evolve(voor, g); },
        [&](const BsnVastgelegd& g) { return burgerservicenummer::evolve(voor, g); },
        [&](const ContactwensenVastgelegd&) { return voor; },
        [&](const HuishoudenVastgelegd&) { return voor; },
        [&](const InwonerAfgeschermd& g) { return afscherming::evolve(voor, g); },
        [&](const AfschermingOpgeheven& g) { return afscherming::evolve(voor, g); },
        [&](const DubbeleSamengevoegd& g) { return samenvoeging::evolve(voor, g); },
        [&](const OpgegaanIn& g) { return samenvoeging::evolve(voor, g); },
        [&](const SamenvoegingOngedaan& g) { return samenvoeging::evolve(voor, g); },
        [&](const WeerZelfstandig& g) { return samenvoeging::evolve(voor, g); },
        [&](const TrajectGestart& g) { return persoonsgegevens::evolve(voor, g); },
        [&](const GegevenGewist& g) { return wissen::evolve(voor, g); },
    }, gebeurtenis);
}

}  // namespace houvast

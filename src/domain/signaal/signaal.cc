#include "domain/signaal/signaal.h"

#include "base/overloaded.h"
#include "domain/keuring.h"
#include "domain/signaal/aanbod.h"
#include "domain/signaal/index.h"
#include "domain/wissen.h"

namespace houvast {

namespace signaal {

namespace {

Result<Besluit> of_this(const SignaalId& id, Result<std::vector<SignaalGebeurtenis>> feiten) {
    if (!feiten) return refuse(feiten.error());
    return Besluit{.signalen = {{id, std::move(*feiten)}}};
}

}  // namespace

Result<Besluit> decide(const SignaalOpdracht& opdracht, const SignaalId& id, const Wereld& wereld,
                       const Context& context) {
    const Signaal& nu = wereld.signaal(id);
    return std::visit([&](const auto& ruw) -> Result<Besluit> {
        const auto o = gekeurd(ruw);
        if (!o) return refuse(o.error());
        return overloaded{
            [&](const RegistreerSignaal& w) { return of_this(id, aanbod::decide(w, context)); },
            [&](const DoeAanbod& w) { return of_this(id, aanbod::decide(nu, w, context)); },
            [&](const AanvaardAanbod& w) { return aanbod::decide(nu, w, id, context); },
            [&](const SluitSignaalAf& w) { return of_this(id, aanbod::decide(nu, w, context)); },
        }(*o);
    }, opdracht);
}

}  // namespace signaal

Signaal evolve(Signaal voor, const SignaalGebeurtenis& gebeurtenis) {
    wissen::add(voor.geschreven, gebeurtenis);
    return std::visit(overloaded{
        [&](const GegevenGewist& g) { return wissen::evolve(std::move(voor), g); },
        [&](const auto& g) { return aanbod::evolve(std::move(voor), g); },
    }, gebeurtenis);
}

}  // namespace houvast

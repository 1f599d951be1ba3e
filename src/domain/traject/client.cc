#include "domain/traject/client.h"

#include "domain/inwoner/bekend.h"
#include "domain/inwoner/contactgegevens.h"
#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::client {

Result<void> may_add(const Traject& traject) {
    if (const auto ok = fasen::open(traject); !ok) return ok;
    if (traject.clienten.size() >= clienten_max)
        return refuse({.code = "al-twee-clienten", .grond = "F6"});
    return {};
}

Result<Besluit> decide(const VoegClientToe& o, const TrajectId& id, const Wereld& wereld,
                       const Context& context) {
    if (!o.bekende && !o.naam) return refuse({.code = "client-ontbreekt"});
    const auto contact = contactgegevens(o.telefoon, {});
    if (!contact) return refuse(contact.error());
    Besluit besluit;
    const InwonerId wie = o.bekende.value_or(context.nieuwe_inwoner);
    if (o.bekende) {
        if (const auto ok = inwoner::bekend(wie, wereld, context.door); !ok)
            return refuse(ok.error());
        if (std::ranges::count(wereld.traject(id).clienten, wie) > 0)
            return refuse({.code = "al-client", .grond = "F6"});
    } else {
        besluit.inwoners[wie].push_back(
            InwonerGeregistreerd{.naam = *o.naam, .telefoon = contact->telefoon});
    }
    besluit.inwoners[wie].push_back(TrajectGestart{.traject = id});
    besluit.trajecten[id].push_back(ClientToegevoegd{.inwoner = wie});
    return besluit;
}

bool conflicts(const std::vector<TrajectGebeurtenis>& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return std::holds_alternative<ClientToegevoegd>(g.feit);
    });
}

Traject evolve(Traject traject, const ClientToegevoegd& g) {
    traject.clienten.push_back(g.inwoner);
    return traject;
}

}  // namespace houvast::client

#include "domain/inwoner/samenvoeging.h"

#include "domain/inwoner/bekend.h"

#include <algorithm>

namespace houvast::samenvoeging {

Result<Besluit> decide(const VoegInwonersSamen& o, const InwonerId& id, const Wereld& wereld,
                       const Context& context) {
    if (o.dubbele == id) return refuse({.code = "samen-met-zichzelf"});
    if (const auto ok = inwoner::bekend(o.dubbele, wereld, context.door); !ok)
        return refuse(ok.error());
    if (!wereld.inwoner(o.dubbele).dubbelen.empty())
        return refuse({.code = "dubbele-heeft-dubbelen"});
    Besluit besluit;
    besluit.inwoners[id].push_back(DubbeleSamengevoegd{.dubbele = o.dubbele, .reden = o.reden});
    besluit.inwoners[o.dubbele].push_back(OpgegaanIn{.blijvende = id});
    return besluit;
}

Result<void> may_undo(const Inwoner& inwoner) {
    if (const auto ok = inwoner::may_be_changed(inwoner); !ok) return ok;
    if (inwoner.dubbelen.empty()) return refuse({.code = "niets-samengevoegd"});
    return {};
}

Result<Besluit> decide(const MaakSamenvoegingOngedaan& o, const InwonerId& id,
                       const Wereld& wereld) {
    if (!wereld.inwoner(id).dubbelen.contains(o.dubbele))
        return refuse({.code = "niet-samengevoegd"});
    Besluit besluit;
    besluit.inwoners[id].push_back(SamenvoegingOngedaan{.dubbele = o.dubbele, .reden = o.reden});
    besluit.inwoners[o.dubbele].push_back(WeerZelfstandig{.blijvende = id});
    return besluit;
}

bool conflicts(const std::vector<InwonerGebeurtenis>& sinds) {
    return std::ranges::any_of(sinds, [](const InwonerGebeurtenis& g) {
        return std::holds_alternative<DubbeleSamengevoegd>(g) ||
               std::holds_alternative<SamenvoegingOngedaan>(g);
    });
}

Inwoner evolve(Inwoner inwoner, const DubbeleSamengevoegd& g) {
    inwoner.dubbelen.insert(g.dubbele);
    return inwoner;
}

Inwoner evolve(Inwoner inwoner, const OpgegaanIn& g) {
    inwoner.opgegaan_in = g.blijvende;
    return inwoner;
}

Inwoner evolve(Inwoner inwoner, const SamenvoegingOngedaan& g) {
    inwoner.dubbelen.erase(g.dubbele);
    return inwoner;
}

Inwoner evolve(Inwoner inwoner, const WeerZelfstandig&) {
    inwoner.opgegaan_in.reset();
    return inwoner;
}

}  // namespace houvast::samenvoeging

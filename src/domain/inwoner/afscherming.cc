#include "domain/inwoner/afscherming.h"

#include "domain/inwoner/bekend.h"

#include <algorithm>

namespace houvast::afscherming {

Feiten decide(const SchermAf& o) {
    return {InwonerAfgeschermd{.reden = o.reden, .veilig_contact = o.veilig_contact}};
}

Result<void> may_lift(const Inwoner& inwoner) {
    if (const auto ok = inwoner::may_be_changed(inwoner); !ok) return ok;
    if (!inwoner.afgeschermd) return refuse({.code = "niet-afgeschermd", .grond = "F6"});
    return {};
}

Feiten decide(const HefAfschermingOp& o) { return {AfschermingOpgeheven{.reden = o.reden}}; }

bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const InwonerGebeurtenis& g) {
        return std::holds_alternative<InwonerAfgeschermd>(g) ||
               std::holds_alternative<AfschermingOpgeheven>(g);
    });
}

Inwoner evolve(Inwoner inwoner, const InwonerAfgeschermd&) {
    inwoner.afgeschermd = true;
    return inwoner;
}

Inwoner evolve(Inwoner inwoner, const AfschermingOpgeheven&) {
    inwoner.afgeschermd = false;
    return inwoner;
}

}  // namespace houvast::afscherming

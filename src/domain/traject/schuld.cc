#include "domain/traject/schuld.h"

#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::schuld {

Result<void> may_round_off(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (traject.boek.schulden.empty()) return refuse({.code = "geen-open-schuld"});
    return {};
}

Result<Feiten> decide(const Traject&, const LegSchuldVast& o, const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    return vastgelegd(o);
}

Result<Feiten> decide(const Traject& traject, const RondSchuldAf& o, const Context& context) {
    const auto& open = traject.boek.schulden;
    const auto found = std::ranges::find(open, o.schuld, &Regel<LegSchuldVast>::gebeurtenis);
    if (found == open.end()) return refuse({.code = "schuld-onbekend"});
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    return vastgelegd(o);
}

Result<Feiten> decide(const Traject& traject, const LegRegelingVast& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.tot && *o.tot <= o.op)
        return refuse({.code = "periode-omgekeerd", .waarden = {{"vanaf", o.op}, {"tot", *o.tot}}});
    return vastgelegd(o);
}

Euro som(const Boek& boek, JaNee informeel) {
    Euro total;
    for (const auto& regel : boek.schulden)
        if (regel.feit.informeel == informeel) total += regel.feit.bedrag.value_or(Euro());
    return total;
}

}  // namespace houvast::schuld

#include "domain/traject/afspraak.h"

#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::afspraak {

Result<void> may_round_off(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (traject.boek.afspraken.empty())
        return refuse({.code = "geen-open-afspraak", .grond = "R-178"});
    return {};
}

Result<Feiten> decide(const Traject& traject, const LegAfspraakVast& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.voor && *o.voor < o.op)
        return refuse({.code = "afspraak-in-verleden",
                       .waarden = {{"voor", *o.voor}, {"op", o.op}}});
    return vastgelegd(o);
}

Result<Feiten> decide(const Traject& traject, const RondAfspraakAf& o, const Context& context) {
    const auto& open = traject.boek.afspraken;
    const auto found =
        std::ranges::find(open, o.afspraak, &Regel<LegAfspraakVast>::gebeurtenis);
    if (found == open.end()) return refuse({.code = "afspraak-onbekend", .grond = "R-178"});
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    if (o.op < found->feit.op)
        return refuse({.code = "einde-voor-start",
                       .waarden = {{"op", o.op}, {"gestart_op", found->feit.op}}});
    return vastgelegd(o);
}

}  // namespace houvast::afspraak

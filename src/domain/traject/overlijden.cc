#include "domain/traject/overlijden.h"

#include "domain/traject/beeindiging.h"
#include "domain/traject/fasen.h"
#include "domain/traject/gesprek.h"

#include <algorithm>

namespace houvast::overlijden {

Result<void> may_record(const Traject& traject) {
    if (const auto ok = fasen::begonnen(traject); !ok) return ok;
    if (traject.boek.overleden.size() >= traject.clienten.size())
        return refuse({.code = "al-overleden", .grond = "F6"});
    return {};
}

// The last cliënt: it ends without a beschikking, and without a window for signals (transitions 30
// and 33).
Result<Feiten> decide(const Traject& traject, const LegOverlijdenVast& o,
                      const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    if (std::ranges::count(traject.clienten, o.inwoner) == 0)
        return refuse({.code = "geen-client", .grond = "R-293"});
    if (std::ranges::count(traject.boek.overleden, o.inwoner) > 0)
        return refuse({.code = "al-overleden", .grond = "F6"});
    const bool laatste = traject.boek.overleden.size() + 1 == traject.clienten.size();
    if (!laatste) {
        Feiten feiten = vastgelegd(o);
        std::ranges::move(gesprek::afgezegd_na_overlijden(traject, o.inwoner, o.op),
                          std::back_inserter(feiten));
        return feiten;
    }
    if (traject.afgesloten())
        return vastgelegd(o, {.stopt = {TermijnSoort::Signaalvenster}});
    Gevolg gevolg = beeindiging::ended(o.op, true, false);
    if (traject.soort() < FaseSoort::Toegelaten) gevolg.fase = FaseSoort::Afgezien;
    return vastgelegd(o, gevolg);
}

Result<Feiten> decide(const Traject& traject, const LegVerhuizingVast& o,
                      const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.overdracht && o.toestemming == JaNee::Nee)
        return refuse({.code = "overdracht-zonder-toestemming", .grond = "AVG 6"});
    return vastgelegd(o);
}

}  // namespace houvast::overlijden

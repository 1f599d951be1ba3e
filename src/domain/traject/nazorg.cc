#include "domain/traject/nazorg.h"

#include "domain/traject/fasen.h"
#include "domain/traject/sluiting.h"
#include "domain/traject/termijnen_van.h"
#include "domain/traject/volgen.h"

#include <algorithm>
#include <set>

namespace houvast::nazorg {

Result<void> may_start(const Traject& traject) {
    return fasen::need(traject, FaseSoort::InVolgen, FaseSoort::InVolgen);
}

Result<void> may_record(const Traject& traject) {
    return fasen::need(traject, FaseSoort::InNazorg, FaseSoort::InNazorg);
}

Result<Feiten> decide(const Traject& traject, const StartNazorg& o, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (const auto ok = volgen::long_enough(traject, o.op, o.afwijking, context.methodiek); !ok)
        return refuse(ok.error());
    const Datum uiterst = maanden_na(o.op, maanden_max);
    if (o.tot <= o.op || o.tot > uiterst)
        return refuse({.code = "nazorg-duur", .grond = "R-208",
                       .waarden = {{"op", o.op}, {"uiterlijk", uiterst}}});
    Gevolg gevolg{.fase = FaseSoort::InNazorg, .stopt = termijnen_van::van_de_fase};
    gevolg.begint = {termijnen_van::nazorg(o.op, o.op, o.tot, context.methodiek)};
    return vastgelegd(o, gevolg);
}

Result<Feiten> decide(const Traject& traject, const LegNazorggesprekVast& o,
                      const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    const Datum sinds = traject.boek.nazorg_sinds.value_or(o.op);
    if (o.op < sinds)
        return refuse({.code = "voor-nazorg", .waarden = {{"op", o.op}, {"sinds", sinds}}});
    if (o.bereikt == JaNee::Nee) return vastgelegd(o);
    if (!o.hoe_ging_het || !o.steun_nodig)
        return refuse({.code = "nazorg-niet-gevraagd", .grond = "R-211"});
    const Datum tot = traject.boek.nazorg_tot.value_or(maanden_na(sinds, maanden_max));
    return vastgelegd(
        o, {.contact_op = o.op,
            .begint = termijnen_van::and_of_beheer(
                termijnen_van::unless_later(
                    traject, termijnen_van::nazorg(sinds, o.op, tot, context.methodiek)),
                traject, o.op)});
}

Result<void> done(const Traject& traject) {
    const Datum sinds = traject.boek.nazorg_sinds.value_or(Datum{});
    int pogingen = 0;
    std::set<Kanaal> kanalen;
    for (const Contact& c : traject.contacten) {
        if (c.op < sinds) continue;
        if (c.bereikt) return {};
        ++pogingen;
        kanalen.insert(c.kanaal);
    }
    if (pogingen >= sluiting::pogingen_min && std::ssize(kanalen) >= sluiting::kanalen_min)
        return {};
    return refuse({.code = "nazorg-zonder-contact", .grond = "R-208",
                   .waarden = {{"pogingen", pogingen}}});
}

}  // namespace houvast::nazorg

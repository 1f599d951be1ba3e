#include "domain/traject/schuldregeling.h"

#include "domain/traject/fasen.h"

namespace houvast::schuldregeling {

namespace {

bool is_on_the_way(std::optional<Wsnpstap> stap) {
    return stap == Wsnpstap::Voorbereiding || stap == Wsnpstap::Zitting;
}

}  // namespace

Result<Feiten> decide(const Traject& traject, const LegSchuldregelingVast& o,
                      const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    return vastgelegd(o);
}

Result<Feiten> decide(const Traject& traject, const LegMoratoriumVast& o,
                      const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    const Datum uiterst = maanden_na(o.op, moratorium_maanden_max);
    if (o.tot <= o.op || o.tot > uiterst)
        return refuse({.code = "moratorium-te-lang", .grond = "Wgs 5",
                       .waarden = {{"op", o.op}, {"uiterlijk", uiterst}}});
    return vastgelegd(o, {.begint = {termijn_tot(TermijnSoort::Moratorium, o.op, o.tot)}});
}

// who was admitted before we knew comes in at once. What ends only ends what began.
Result<Feiten> decide(const Traject& traject, const LegWsnpVast& o, const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    const bool slot = o.stap == Wsnpstap::SchoneLei || o.stap == Wsnpstap::ZonderSchoneLei;
    if (slot && traject.boek.wsnp != Wsnpstap::Toegelaten)
        return refuse({.code = "niet-in-wsnp", .grond = "F6"});
    if (o.stap == Wsnpstap::Geweigerd && !is_on_the_way(traject.boek.wsnp))
        return refuse({.code = "niet-naar-wsnp", .grond = "F6"});
    if (o.stap == Wsnpstap::Zitting && !o.zitting_op)
        return refuse({.code = "zittingsdag-ontbreekt", .grond = "R-153"});
    return vastgelegd(o);
}

Result<Feiten> decide(const Traject&, const LegBewindVast& o, const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    return vastgelegd(o);
}

}  // namespace houvast::schuldregeling

#include "domain/traject/kenmerken.h"

#include "domain/traject/fasen.h"

namespace houvast::kenmerken {

namespace {

template <class O>
Result<Feiten> on_its_day(const Traject& traject, const O& o, const Context& context) {
    if (const auto ok = fasen::since_aanmelding(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    return vastgelegd(o);
}

}  // namespace

Result<Feiten> decide(const Traject& traject, const LegKenmerkenVast& o, const Context& context) {
    if (o.onderneming && !o.groepen.has(Groep::Ondernemer))
        return refuse({.code = "geen-ondernemer", .grond = "R-061"});
    return on_its_day(traject, o, context);
}

Result<Feiten> decide(const Traject& traject, const LegOnderdelenVast& o,
                      const Context& context) {
    if (o.onderdelen.empty()) return refuse({.code = "geen-onderdeel", .grond = "R-108"});
    return on_its_day(traject, o, context);
}

Result<Feiten> decide(const Traject& traject, const LegMaatwerkVast& o, const Context& context) {
    return on_its_day(traject, o, context);
}

Result<Feiten> decide(const Traject& traject, const LegInformatieVast& o,
                      const Context& context) {
    return on_its_day(traject, o, context);
}

}  // namespace houvast::kenmerken

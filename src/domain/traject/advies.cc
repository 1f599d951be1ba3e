#include "domain/traject/advies.h"

#include "domain/traject/dreiging.h"
#include "domain/traject/fasen.h"
#include "domain/traject/gesprek.h"
#include "domain/traject/sluiting.h"

#include <algorithm>

namespace houvast::advies {

Result<void> may_round_off(const Traject& traject) {
    if (const auto ok = fasen::na_eerste_gesprek(traject); !ok) return ok;
    return dreiging::none_running(traject);
}

Result<Feiten> decide(const Traject& traject, const RondAfMetAdvies& o, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.inwoner_vindt_genoeg == JaNee::Nee)
        return refuse({.code = "inwoner-vindt-advies-niet-genoeg", .grond = "Wgs 4a lid 1"});
    return Feiten{AdviesVolstaat{.op = o.op, .advies = o.advies}};
}

// A talk that a colleague planned meanwhile is not called off unseen.
bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return dreiging::is_threat(g) || gesprek::is_planned(g);
    });
}

Traject evolve(Traject traject, const AdviesVolstaat& g) {
    return sluiting::closed(std::move(traject), AlleenAdvies{.op = g.op});
}

}  // namespace houvast::advies

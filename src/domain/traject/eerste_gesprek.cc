#include "domain/traject/eerste_gesprek.h"

#include "domain/traject/contact.h"
#include "domain/traject/dreiging.h"
#include "domain/traject/fasen.h"

#include <algorithm>

namespace houvast::eerste_gesprek {

Result<void> may_record(const Traject& traject) { return fasen::aangemeld(traject); }

// A talk that came too late is recorded all the same: being late is a figure, not a refusal.
Result<Feiten> decide(const Traject& traject, const LegEersteGesprekVast& o,
                      const Inrichting& inrichting, const Context& context) {
    if (const auto ok = not_in_future(o.op, context); !ok) return refuse(ok.error());
    if (o.op < traject.gemeld_op)
        return refuse({.code = "gesprek-voor-aanmelding", .grond = "Wgs 4 lid 1",
                       .waarden = {{"op", o.op}, {"gemeld_op", traject.gemeld_op}}});
    const int weken =
        inrichting.gezicht ? inrichting.gezicht->beschikking_weken : beschikking_weken_max;
    return Feiten{EersteGesprekGevoerd{
        .hoe_gaat_het = o.hoe_gaat_het,
        .op = o.op,
        .vorm = o.vorm,
        .verslag = o.verslag,
        .gesprekszorgen = o.gesprekszorgen,
        .steun = o.steun,
        .informatie = o.informatie,
        .beschikking = termijn_beschikking(o.op, weken, context.kalender),
        .contact = contact::termijn_met(traject, o.op)
                       .value_or(termijn_contact_in_intake(o.op))}};
}

// Who reports a talk must have seen a threat that came in meanwhile.
bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, dreiging::is_threat);
}

Traject evolve(Traject traject, const EersteGesprekGevoerd& g) {
    traject.fase = NaEersteGesprek{};
    traject.gesprek_op = g.op;
    traject.beschikking_termijn = g.beschikking;
    traject.beschikking_weken =
        static_cast<int>((g.beschikking.eind - g.beschikking.start).count() / 7);
    traject.contact_termijn = g.contact;
    return traject;
}

}  // namespace houvast::eerste_gesprek

#include "domain/traject/afzien.h"

#include "domain/traject/dreiging.h"
#include "domain/traject/fasen.h"
#include "domain/traject/gesprek.h"
#include "domain/traject/sluiting.h"

#include <algorithm>

namespace houvast::afzien {

Result<void> may_record(const Traject& traject) {
    if (const auto ok = fasen::na_eerste_gesprek(traject); !ok) return ok;
    return dreiging::none_running(traject);
}

// The day of the talk is the test: it may be written down later, but it was said then. Where a case
// was taken over without that day, it can't be shown, and a decision is what protects the resident.
Result<Feiten> decide(const Traject& traject, const LegAfzienVast& o, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (!traject.gesprek_op)
        return refuse({.code = "afzien-dag-onbekend", .grond = "Wgs 4a lid 2"});
    if (o.op != *traject.gesprek_op)
        return refuse({.code = "afzien-na-gesprek", .grond = "Wgs 4a lid 2",
                       .waarden = {{"op", o.op}, {"gesprek_op", *traject.gesprek_op}}});
    return Feiten{InwonerZagAf{.op = o.op, .reden = o.reden}};
}

// A talk that a colleague planned meanwhile is not called off unseen.
bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return dreiging::is_threat(g) || gesprek::is_planned(g);
    });
}

Traject evolve(Traject traject, const InwonerZagAf& g) {
    return sluiting::closed(std::move(traject), Afgezien{.op = g.op});
}

}  // namespace houvast::afzien

#include "domain/traject/afzien.h"

#include "domain/traject/dreiging.h"
#include "domain/traject/fasen.h"
#include "domain/traject/sluiting.h"

#include <algorithm>

namespace houvast::afzien {

Result<void> may_record(const Traject& traject) {
    if (const auto ok = fasen::na_eerste_gesprek(traject); !ok) return ok;
    return dreiging::none_running(traject);
}

// The day of the talk is the test: it may be written down later, but it was said then.
Result<Feiten> decide(const Traject& traject, const LegAfzienVast& o, const Context& context) {
    if (const auto ok = sluiting::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    const Datum gesprek_op = std::get<NaEersteGesprek>(traject.fase).gesprek_op;
    if (o.op != gesprek_op)
        return refuse({.code = "afzien-na-gesprek", .grond = "Wgs 4a lid 2",
                       .waarden = {{"op", o.op}, {"gesprek_op", gesprek_op}}});
    return Feiten{InwonerZagAf{.op = o.op, .reden = o.reden}};
}

bool conflicts(const Feiten& sinds) { return std::ranges::any_of(sinds, dreiging::is_threat); }

Traject evolve(Traject traject, const InwonerZagAf& g) {
    return sluiting::closed(std::move(traject), Afgezien{.op = g.op});
}

}  // namespace houvast::afzien

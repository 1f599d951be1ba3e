#include "domain/traject/beeldvorming.h"

#include "domain/traject/fasen.h"
#include "domain/traject/intake.h"

namespace houvast::beeldvorming {

Result<Feiten> decide(const Traject& traject, const LegBeeldvormingVast& o,
                      const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (o.meting == Meting::Niet)
        if (const auto ok = intake::unless_argued(
                o.afwijking, {.code = "meting-of-reden", .grond = "R-039"}); !ok)
            return refuse(ok.error());
    return Feiten{BeeldvormingVastgelegd{.op = o.op,
                                         .vorm = o.vorm,
                                         .beginsituatie = o.beginsituatie,
                                         .meting = o.meting,
                                         .afwijking = o.afwijking}};
}

Traject evolve(Traject traject, const BeeldvormingVastgelegd&) {
    return intake::step_taken(std::move(traject), IntakeStap::Beeldvorming);
}

}  // namespace houvast::beeldvorming

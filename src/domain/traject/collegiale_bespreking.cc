#include "domain/traject/collegiale_bespreking.h"

#include "domain/traject/fasen.h"
#include "domain/traject/intake.h"

namespace houvast::collegiale_bespreking {

Result<Feiten> decide(const Traject& traject, const LegCollegialeBesprekingVast& o,
                      const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (const auto ok =
            intake::in_order(traject, IntakeStap::CollegialeBespreking, o.afwijking); !ok)
        return refuse(ok.error());
    if (o.deelnemers.empty())
        if (const auto ok = intake::unless_argued(
                o.afwijking, {.code = "bespreking-of-reden", .grond = "R-053"}); !ok)
            return refuse(ok.error());
    return Feiten{CollegiaalBesproken{.op = o.op,
                                      .deelnemers = o.deelnemers,
                                      .uitkomst = o.uitkomst,
                                      .afwijking = o.afwijking}};
}

Traject evolve(Traject traject, const CollegiaalBesproken&) {
    return intake::step_taken(std::move(traject), IntakeStap::CollegialeBespreking);
}

}  // namespace houvast::collegiale_bespreking

#include "domain/traject/intake.h"

#include "domain/traject/fasen.h"
#include "domain/traject/sluiting.h"

namespace houvast::intake {

Result<void> may_start(const Traject& traject) { return fasen::na_eerste_gesprek(traject); }

Result<Feiten> decide(const Traject& traject, const StartIntake& o, const Context& context) {
    if (const auto ok = sluiting::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    return Feiten{IntakeGestart{.op = o.op, .hulpvraag = o.hulpvraag}};
}

Traject evolve(Traject traject, const IntakeGestart& g) {
    if (const auto* s2 = std::get_if<NaEersteGesprek>(&traject.fase))
        traject.fase = InIntake{.gesprek_op = s2->gesprek_op,
                                .gestart_op = g.op,
                                .beschikking = s2->beschikking};
    return traject;
}

}  // namespace houvast::intake

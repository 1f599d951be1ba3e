#include "domain/traject/oordeel.h"

#include "domain/traject/fasen.h"
#include "domain/traject/intake.h"

namespace houvast::oordeel {

Result<Feiten> decide(const Traject& traject, const LegOordeelVast& o, const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (const auto ok = intake::in_order(traject, IntakeStap::Oordeel, o.afwijking); !ok)
        return refuse(ok.error());
    return Feiten{OordeelGevormd{.op = o.op,
                                 .ondersteuning = o.ondersteuning,
                                 .producten = o.producten,
                                 .uitvoerder = o.uitvoerder,
                                 .passend = o.passend,
                                 .maatwerk = o.maatwerk,
                                 .inschaling = o.inschaling,
                                 .motivatie = o.motivatie,
                                 .eindsituatie = o.eindsituatie,
                                 .omstandigheden = o.omstandigheden,
                                 .ontwikkeling = o.ontwikkeling,
                                 .haalbaar = o.haalbaar,
                                 .uitstroom = o.uitstroom,
                                 .afwijking = o.afwijking}};
}

Traject evolve(Traject traject, const OordeelGevormd& g) {
    traject.inschaling = g.inschaling;
    traject.boek.startvragen =
        Regel<Startvragen>{.gebeurtenis = traject.geschreven.versie,
                           .feit = {.op = g.op, .omstandigheden = g.omstandigheden,
                                    .ontwikkeling = g.ontwikkeling, .haalbaar = g.haalbaar}};
    return intake::step_taken(std::move(traject), IntakeStap::Oordeel);
}

}  // namespace houvast::oordeel

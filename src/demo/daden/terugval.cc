#include "demo/daden.h"
#include "demo/zinnen_uitvoering.h"

namespace houvast::demo::daad {

using std::string;

// first a talk; it is written down a day or some days later.
void val_terug(Verhaal& v, NaTerugval vervolg) {
    const Terugvaltekst& t = v.kans.uit(terugvalteksten());
    v.leg_vast(LegTerugvalVast{.op = v.vandaag(),
                               .gesproken_op = v.vandaag() - std::chrono::days{v.kans.tussen(0, 2)},
                               .oorzaak = t.oorzaak,
                               .verandering = t.verandering,
                               .betekenis = string(t.betekenis),
                               .les = string(t.les),
                               .les_voor_ons = string(t.les_voor_ons),
                               .vervolg = vervolg}, v.begeleider);
    v.meten.teruggevallen = true;
}

void rond_interventie_af(Verhaal& v) {
    v.leg_vast(RondInterventieAf{
        .op = v.vandaag(),
        .resultaat = "Drie gesprekken gehad. De achterstand is ingelopen en de betaaldag staat "
                     "weer vast."}, v.begeleider);
}

}  // namespace houvast::demo::daad

#include "demo/daden.h"

namespace houvast::demo::daad {

namespace {

void object(Verhaal& v, JaNee commissie) {
    v.leg_vast(LegBezwaarVast{
        .ontvangen_op = v.vandaag(),
        .gronden = "Ik heb wel mijn best gedaan. Door de scheiding lukte het een tijd niet.",
        .commissie = commissie}, v.iemand({Rol::Administratie}));
}

// Awb 10:3 lid 3: another one than who took the decision, who is always the first of them.
void decide_on_it(Verhaal& v, Bezwaaruitkomst uitkomst, const char* motivering) {
    const auto ander = v.verteller.team().met({Rol::Beslisser}, 1);
    v.leg_vast(BeslisOpBezwaar{.op = v.vandaag(), .uitkomst = uitkomst, .motivering = motivering},
               ander.value_or(v.begeleider));
}

}  // namespace

void maak_bezwaar(Verhaal& v) { object(v, JaNee::Nee); }
void maak_bezwaar_bij_commissie(Verhaal& v) { object(v, JaNee::Ja); }

void verdaag_bezwaar(Verhaal& v) {
    v.leg_vast(VerdaagBezwaar{.op = v.vandaag(),
                              .reden = "De hoorzitting kon pas na de vakantie."},
               v.iemand({Rol::Beslisser}));
}

void krijg_gelijk(Verhaal& v) {
    decide_on_it(v, Bezwaaruitkomst::Gegrond,
                 "U heeft gelijk. Wij hadden meer rekening moeten houden met uw scheiding. U gaat "
                 "verder waar u was.");
}

void krijg_geen_gelijk(Verhaal& v) {
    decide_on_it(v, Bezwaaruitkomst::Ongegrond,
                 "Wij hebben goed naar u geluisterd, en blijven bij ons besluit. U kunt zich wel "
                 "opnieuw melden voor hulp.");
}

void stel_in_gebreke(Verhaal& v) {
    v.leg_vast(LegIngebrekestellingVast{.ontvangen_op = v.vandaag()},
               v.iemand({Rol::Administratie}));
}

}  // namespace houvast::demo::daad

#include "demo/daden.h"
#include "demo/daden/gemaakt.h"

namespace houvast::demo::daad {

namespace {

constexpr Kanaal kanalen[] = {Kanaal::Telefoon, Kanaal::Telefoon, Kanaal::Balie,
                              Kanaal::Webformulier, Kanaal::Mail, Kanaal::App};

RegistreerAanmelding melding(Verhaal& v, const Persoon& wie) {
    RegistreerAanmelding o{.naam = wie.naam,
                           .kanaal = v.kans.uit(kanalen),
                           .gemeld_op = v.vandaag(),
                           .telefoon = wie.telefoon,
                           .email = wie.email};
    o.zorgen = std::string(v.kans.uit(v.zorg.zorgen));
    if (v.kans.een_op(2)) o.drempel = std::string(v.zorg.drempel);
    if (v.kans.een_op(2)) o.steun = std::string(v.zorg.steun);
    return o;
}

Actor front_desk(const Verhaal& v, Kanaal kanaal) {
    return kanaal == Kanaal::Webformulier || kanaal == Kanaal::Mail
               ? v.iemand({Rol::Administratie}) : v.iemand({Rol::Kcc});
}

void register_first(Verhaal& v, const RegistreerAanmelding& o) {
    v.traject = {v.verteller.nieuwe_id()};
    v.inwoner = gemaakte_inwoner(v.doe(v.traject, o, front_desk(v, o.kanaal)));
}

}  // namespace

void meld_aan(Verhaal& v) { register_first(v, melding(v, v.persoon)); }

void meld_aan_met_dreiging(Verhaal& v) {
    RegistreerAanmelding o = melding(v, v.persoon);
    o.dreiging = v.zorg.dreiging;
    register_first(v, o);
}

void meld_tweede_aan(Verhaal& v) {
    const RegistreerAanmelding o = melding(v, v.tweede_persoon);
    v.tweede_traject = {v.verteller.nieuwe_id()};
    v.tweede_inwoner = gemaakte_inwoner(v.doe(v.tweede_traject, o, front_desk(v, o.kanaal)));
}

void meld_opnieuw_aan(Verhaal& v) {
    RegistreerAanmelding o = melding(v, v.persoon);
    o.bekende = v.inwoner;
    v.traject = {v.verteller.nieuwe_id()};
    v.doe(v.traject, o, v.begeleider);
    v.meten = {.kans = v.meten.kans};  // what was measured is in the earlier one
}

void wijs_toe(Verhaal& v) {
    v.doe(v.traject, WijsToe{.behandelaar = {v.begeleider.id}}, v.iemand({Rol::Leidinggevende}));
}

}  // namespace houvast::demo::daad

#include "demo/daden.h"

namespace houvast::demo::daad {

namespace {

Actor vroegsignaleerder(const Verhaal& v) { return v.iemand({Rol::Vroegsignaleerder}); }

void offer(Verhaal& v, Kanaal kanaal) {
    v.doe(v.signaal, DoeAanbod{.op = v.vandaag(), .kanaal = kanaal}, vroegsignaleerder(v));
}

void accept(Verhaal& v, std::optional<Dreiging> dreiging) {
    const Receipt receipt = v.doe(v.signaal, AanvaardAanbod{.op = v.vandaag(),
                                                            .dreiging = dreiging},
                                  vroegsignaleerder(v));
    v.traject = receipt.traject().value();
    for (const Written& w : receipt.written)
        if (w.stream.kind == StreamKind::Inwoner) v.inwoner = {w.stream.id};
}

}  // namespace

void registreer_signaal(Verhaal& v) {
    constexpr Signaalpartner partners[] = {Signaalpartner::Energie, Signaalpartner::Huur,
                                           Signaalpartner::Water, Signaalpartner::Zorg,
                                           Signaalpartner::Hypotheek};
    v.signaal = {v.verteller.nieuwe_id()};
    v.doe(v.signaal, RegistreerSignaal{.partner = v.kans.uit(partners),
                                       .naam = v.persoon.naam,
                                       .ontvangen_op = v.vandaag(),
                                       .telefoon = v.persoon.telefoon,
                                       .adres = v.persoon.adres}, vroegsignaleerder(v));
}

void doe_aanbod_telefonisch(Verhaal& v) { offer(v, Kanaal::Telefoon); }
void doe_aanbod_per_brief(Verhaal& v) { offer(v, Kanaal::Brief); }
void aanvaard_aanbod(Verhaal& v) { accept(v, {}); }
void aanvaard_aanbod_met_dreiging(Verhaal& v) { accept(v, v.zorg.dreiging); }

void sluit_signaal_af(Verhaal& v) {
    constexpr Signaalafloop afloop[] = {Signaalafloop::GeenContact, Signaalafloop::AanbodAfgewezen,
                                        Signaalafloop::ZelfOpgelost};
    v.doe(v.signaal, SluitSignaalAf{.op = v.vandaag(), .afloop = v.kans.uit(afloop)},
          vroegsignaleerder(v));
}

}  // namespace houvast::demo::daad

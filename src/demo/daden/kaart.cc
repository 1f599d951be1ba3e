#include "demo/daden.h"
#include "demo/daden/gemaakt.h"
#include "demo/zinnen.h"

namespace houvast::demo::daad {

namespace {

// Two in three were asked already how they want to be reminded of an appointment.
std::optional<Herinnering> herinnering_van(const Verhaal& v) {
    if (v.nummer % 3 == 0) return {};
    if (v.nummer % 9 == 1) return Herinnering::Geen;
    return v.persoon.email ? Herinnering::Mail : Herinnering::Sms;
}

}  // namespace

void vul_kaart(Verhaal& v) {
    const Persoon& p = v.persoon;
    v.doe(v.inwoner, WijzigPersoonsgegevens{.naam = p.naam,
                                            .geboren_op = p.geboren_op,
                                            .telefoon = p.telefoon,
                                            .email = p.email,
                                            .adres = p.adres,
                                            .postcode = p.postcode,
                                            .woonplaats = p.woonplaats}, v.begeleider);
}

void leg_bsn_vast(Verhaal& v) {
    if (v.persoon.bsn) v.doe(v.inwoner, LegBsnVast{.bsn = *v.persoon.bsn}, v.begeleider);
}

void leg_wensen_vast(Verhaal& v) {
    constexpr Kanaal liefst[] = {Kanaal::Telefoon, Kanaal::App, Kanaal::Mail, Kanaal::Brief};
    LegContactwensenVast o{.liefst = v.kans.uit(liefst)};
    o.wanneer = std::string(v.kans.uit(belmomenten()));
    o.taal = v.persoon.taal;
    if (v.persoon.taal) o.tolk = v.persoon.tolk ? JaNee::Ja : JaNee::Nee;
    o.herinnering = herinnering_van(v);
    if (v.persoon.tolk) o.toelichting = "Begrijpt gewone zinnen; een tolk is nodig bij brieven.";
    v.doe(v.inwoner, o, v.begeleider);
}

void leg_huishouden_vast(Verhaal& v) {
    LegHuishoudenVast o;
    if (v.kans.een_op(2)) o.volwassenen = v.persoon.partner + " (partner)";
    std::string jaren;
    for (const int jaar : v.persoon.kinderen) {
        jaren += jaren.empty() ? "" : ", ";
        jaren += std::to_string(jaar);
    }
    if (!jaren.empty()) o.kinderen = jaren;
    v.doe(v.inwoner, o, v.begeleider);
}

void voeg_partner_toe(Verhaal& v) {
    v.partner = gemaakte_inwoner(
        v.doe(v.traject, VoegClientToe{.naam = v.persoon.partner}, v.begeleider));
    if (v.tweede_persoon.bsn)
        v.doe(v.partner, LegBsnVast{.bsn = *v.tweede_persoon.bsn}, v.begeleider);
}

void scherm_af(Verhaal& v) {
    v.doe(v.inwoner, SchermAf{.reden = std::string(v.kans.uit(afscherm_redenen())),
                              .veilig_contact = std::string(v.kans.uit(veilige_contacten()))},
          v.begeleider);
}

void hef_afscherming_op(Verhaal& v) {
    v.doe(v.inwoner, HefAfschermingOp{
        .reden = "Woont nu op een eigen adres en wil weer gewoon gebeld worden."}, v.begeleider);
}

void voeg_samen(Verhaal& v) {
    v.doe(v.inwoner, VoegInwonersSamen{
        .dubbele = v.tweede_inwoner,
        .reden = "Zelfde telefoonnummer; de naam was de tweede keer anders geschreven."},
        v.iemand({Rol::Administratie}));
}

void maak_samenvoeging_ongedaan(Verhaal& v) {
    v.doe(v.inwoner, MaakSamenvoegingOngedaan{
        .dubbele = v.tweede_inwoner,
        .reden = "Het zijn vader en zoon met dezelfde naam en één telefoon in huis."},
        v.iemand({Rol::Administratie}));
}

}  // namespace houvast::demo::daad

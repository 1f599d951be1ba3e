#include "demo/verhalen.h"

#include "demo/daden.h"

namespace houvast::demo {

namespace {

using namespace daad;

// The card is filled in bit by bit, as people do; who has a language of their own gets asked.
void leer_kennen(Verhaal& v, int dag) {
    v.op(dag, vul_kaart);
    if (v.persoon.taal || v.kans.een_op(3)) v.op(dag, leg_wensen_vast);
    if (v.kans.een_op(2)) v.op(dag, leg_huishouden_vast);
}

// From aanmelding to first talk; the day of the talk.
int tot_gesprek(Verhaal& v, int min_dagen, int max_dagen) {
    v.op(0, meld_aan);
    v.op(1, wijs_toe);
    if (v.kans.een_op(3)) v.op(2, probeer_te_bellen);
    v.op(v.kans.tussen(3, 5), bel);
    const int gesprek = v.kans.tussen(min_dagen, max_dagen);
    v.op(gesprek, voer_eerste_gesprek);
    leer_kennen(v, gesprek);
    return gesprek;
}

void advies_is_genoeg(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 6, 24);
    const int advies = gesprek + v.kans.tussen(7, 30);
    if (v.kans.een_op(2)) v.op(advies - 4, bel);
    v.op(advies, rond_af_met_advies);
}

// Every six or seven weeks somebody calls; T3b is two months.
void naar_intake(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 5, 22);
    v.op(gesprek + 1, leg_bsn_vast);
    v.op(gesprek + v.kans.tussen(1, 6), start_intake);
    for (int dag = gesprek + v.kans.tussen(25, 45); dag < gesprek + 130;
         dag += v.kans.tussen(30, 49))
        v.op(dag, houd_contact);
}

void wacht_op_gesprek(Verhaal& v) {
    v.op(0, meld_aan);
    v.op(1, wijs_toe);
    v.op(3, bel);
    if (v.kans.een_op(2)) v.op(6, leg_wensen_vast);
}

void net_gemeld(Verhaal& v) { v.op(0, meld_aan); }

// The four weeks of Wgs art. 4 are nearly over, or just past.
void bijna_te_laat(Verhaal& v) {
    v.op(0, meld_aan);
    v.op(4, wijs_toe);
    v.op(9, probeer_te_bellen);
    v.op(17, bel);
}

void te_laat(Verhaal& v) {
    v.op(0, meld_aan);
    v.op(12, wijs_toe);
    v.op(20, probeer_te_bellen);
    v.op(27, word_gebeld);
}

void dreiging_deze_week(Verhaal& v) {
    v.op(0, meld_aan_met_dreiging);
    v.op(0, wijs_toe);
    v.op(1, bel);
}

void dreiging_onderweg(Verhaal& v) {
    v.op(0, meld_aan);
    v.op(1, wijs_toe);
    v.op(8, meld_dreiging);
    v.op(9, voer_eerste_gesprek);
    leer_kennen(v, 9);
    v.op(11, start_intake);
    v.op(40, houd_contact);
    v.op(85, houd_contact);
}

void crisis_afgerond(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 5, 15);
    v.op(gesprek + 2, start_intake);
    v.op(gesprek + 20, meld_dreiging);
    v.op(gesprek + 21, bel);
    v.op(gesprek + 23, rond_crisis_af);
    v.op(gesprek + 60, houd_contact);
}

void crisis_loopt(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 5, 12);
    v.op(gesprek + 3, start_intake);
    v.op(gesprek + 26, meld_dreiging);
}

void niet_bereikt(Verhaal& v) {
    v.op(0, meld_aan);
    v.op(1, wijs_toe);
    v.op(3, probeer_te_bellen);
    v.op(7, probeer_een_bericht);
    v.op(12, probeer_te_bellen);
    v.op(15, stuur_open_deur_brief);
    v.op(30, sluit_na_pogingen);
}

void nog_niet_bereikt(Verhaal& v) {
    v.op(0, meld_aan);
    v.op(1, wijs_toe);
    v.op(3, probeer_te_bellen);
    v.op(8, probeer_een_bericht);
}

void ziet_ervan_af(Verhaal& v) {
    v.op(0, meld_aan);
    v.op(2, wijs_toe);
    v.op(4, bel);
    v.op(v.kans.tussen(8, 20), voer_gesprek_en_zie_af);
}

void stelt_uit(Verhaal& v) {
    v.op(0, meld_aan);
    v.op(1, wijs_toe);
    v.op(3, bel);
    v.op(5, stel_gesprek_uit);
}

void samen(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 6, 20);
    v.op(gesprek, voeg_partner_toe);
    v.op(gesprek, leg_huishouden_vast);
    v.op(gesprek + 5, start_intake);
    v.op(gesprek + 40, houd_contact);
}

void afgeschermd(Verhaal& v) {
    v.op(0, meld_aan);
    v.op(0, wijs_toe);
    v.op(1, bel);
    v.op(1, scherm_af);
    v.op(6, voer_eerste_gesprek);
    leer_kennen(v, 6);
    v.op(9, start_intake);
    v.op(44, houd_contact);
}

void weer_zichtbaar(Verhaal& v) {
    afgeschermd(v);
    v.op(95, hef_afscherming_op);
    v.op(100, houd_contact);
}

// Helped before, and not recognised when they came back: found and merged a day later.
void dubbel_geregistreerd(Verhaal& v) {
    v.tweede_persoon = v.persoon;
    v.tweede_persoon.naam = v.persoon.naam.substr(0, 1) + ". " +
                            v.persoon.naam.substr(v.persoon.naam.find(' ') + 1);
    const int gesprek = tot_gesprek(v, 6, 14);
    v.op(gesprek + 14, rond_af_met_advies);
    v.op(gesprek + 150, meld_tweede_aan);
    v.op(gesprek + 151, voeg_samen);
}

void vader_en_zoon(Verhaal& v) {
    v.tweede_persoon.naam = v.persoon.naam;
    v.tweede_persoon.telefoon = v.persoon.telefoon;
    tot_gesprek(v, 6, 14);
    v.op(18, meld_tweede_aan);
    v.op(19, voeg_samen);
    v.op(20, maak_samenvoeging_ongedaan);
}

void verkeerd_dossier(Verhaal& v) {
    v.op(0, meld_aan);
    v.op(1, wijs_toe);
    v.op(1, meld_tweede_aan);
    v.op(4, noteer_in_verkeerd_dossier);
    v.op(5, verplaats_contact);
    v.op(12, voer_eerste_gesprek);
}

void te_veel_genoteerd(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 8, 16);
    v.op(gesprek + 5, noteer_te_veel);
    v.op(gesprek + 6, wis_notitie);
    v.op(gesprek + 9, start_intake);
    v.op(gesprek + 45, houd_contact);
}

void komt_terug(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 6, 14);
    v.op(gesprek + 10, rond_af_met_advies);
    v.op(gesprek + 120, meld_opnieuw_aan);
    v.op(gesprek + 121, wijs_toe);
    v.op(gesprek + 127, voer_eerste_gesprek);
    v.op(gesprek + 130, start_intake);
    v.op(gesprek + 170, houd_contact);
}

void signaal_aanvaard(Verhaal& v) {
    v.op(0, registreer_signaal);
    v.op(4, doe_aanbod_per_brief);
    v.op(9, doe_aanbod_telefonisch);
    v.op(10, aanvaard_aanbod);
    v.op(11, wijs_toe);
    v.op(20, voer_eerste_gesprek);
    leer_kennen(v, 20);
    v.op(v.kans.tussen(26, 40), rond_af_met_advies);
}

void signaal_met_dreiging(Verhaal& v) {
    v.op(0, registreer_signaal);
    v.op(1, doe_aanbod_telefonisch);
    v.op(1, aanvaard_aanbod_met_dreiging);
    v.op(2, wijs_toe);
    v.op(3, voer_eerste_gesprek);
    v.op(5, start_intake);
    v.op(45, houd_contact);
}

void signaal_open(Verhaal& v) {
    v.op(0, registreer_signaal);
    if (v.kans.een_op(2)) v.op(3, doe_aanbod_per_brief);
}

void signaal_niet_aanvaard(Verhaal& v) {
    constexpr Signaalafloop afloop[] = {Signaalafloop::GeenContact, Signaalafloop::AanbodAfgewezen,
                                        Signaalafloop::ZelfOpgelost};
    v.op(0, registreer_signaal);
    v.op(4, doe_aanbod_per_brief);
    v.op(11, doe_aanbod_telefonisch);
    v.op(25, sluit_signaal_af(v.kans.uit(afloop)));
}

constexpr VerhaalSoort soorten[] = {
    {"dreiging deze week", 3, 0, 2, 1, true, false, dreiging_deze_week},
    {"wacht op gesprek", 12, 4, 20, 1, false, false, wacht_op_gesprek},
    {"te laat", 4, 29, 45, 1, false, false, te_laat},
    {"naar intake", 26, 25, 170, 1, false, false, naar_intake},
    {"advies is genoeg", 30, 30, 360, 1, false, false, advies_is_genoeg},
    {"samen", 8, 30, 110, 2, false, false, samen},
    {"bijna te laat", 4, 24, 28, 1, false, false, bijna_te_laat},
    {"afgeschermd", 2, 20, 120, 1, false, false, afgeschermd},
    {"crisis loopt", 2, 37, 41, 1, true, false, crisis_loopt},
    {"net gemeld", 5, 0, 3, 1, false, false, net_gemeld},
    {"niet bereikt", 8, 35, 350, 1, false, false, niet_bereikt},
    {"stelt uit", 4, 8, 22, 1, false, false, stelt_uit},
    {"ziet ervan af", 5, 25, 340, 1, false, false, ziet_ervan_af},
    {"dubbel geregistreerd", 1, 178, 200, 2, false, false, dubbel_geregistreerd},
    {"signaal open", 2, 0, 12, 0, false, true, signaal_open},
    {"signaal aanvaard", 5, 15, 200, 1, false, true, signaal_aanvaard},
    {"te veel genoteerd", 1, 30, 90, 1, false, false, te_veel_genoteerd},
    {"verkeerd dossier", 1, 14, 27, 2, false, false, verkeerd_dossier},
    {"vader en zoon", 1, 22, 40, 2, false, false, vader_en_zoon},
    {"komt terug", 3, 200, 345, 1, false, false, komt_terug},
    {"nog niet bereikt", 4, 10, 22, 1, false, false, nog_niet_bereikt},
    {"dreiging onderweg", 4, 14, 150, 1, true, false, dreiging_onderweg},
    {"crisis afgerond", 3, 50, 200, 1, true, false, crisis_afgerond},
    {"signaal met dreiging", 2, 6, 90, 1, true, true, signaal_met_dreiging},
    {"signaal niet aanvaard", 4, 28, 330, 0, false, true, signaal_niet_aanvaard},
    {"weer zichtbaar", 1, 105, 200, 1, false, false, weer_zichtbaar},
};

}  // namespace

std::span<const VerhaalSoort> verhaal_soorten() { return soorten; }

}  // namespace houvast::demo

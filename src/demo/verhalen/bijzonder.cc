// Stories in which something else plays: a threat, a partner, danger at home, a mix-up.
#include "demo/daden.h"
#include "demo/verhalen/verhalen.h"

namespace houvast::demo::verhaal {

using namespace daad;

namespace {

void afgeschermd(Verhaal& v) {
    begin(v, meld_aan, 0);
    v.op(1, bel);
    v.op(1, scherm_af);
    v.op(6, voer_eerste_gesprek);
    leer_kennen(v, 6);
    v.op(9, start_intake);
}

}  // namespace

void dreiging_deze_week(Verhaal& v) {
    begin(v, meld_aan_met_dreiging, 0);
    v.op(1, bel);
}

void dreiging_onderweg(Verhaal& v) {
    begin(v, meld_aan, 1);
    v.op(8, meld_dreiging);
    v.op(9, voer_eerste_gesprek);
    leer_kennen(v, 9);
    v.op(11, start_intake);
    blijf_in_contact(v, 11);
}

void crisis_afgerond(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 5, 15);
    v.op(gesprek + 2, start_intake);
    v.op(gesprek + 20, meld_dreiging);
    v.op(gesprek + 21, bel);
    v.op(gesprek + 23, rond_crisis_af);
    blijf_in_contact(v, gesprek + 30);
}

void crisis_loopt(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 5, 12);
    v.op(gesprek + 3, start_intake);
    v.op(gesprek + 26, meld_dreiging);
}

void samen(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 6, 20);
    v.op(gesprek, voeg_partner_toe);
    v.op(gesprek, leg_huishouden_vast);
    v.op(gesprek + 5, start_intake);
    blijf_in_contact(v, gesprek + 5);
}

void blijft_afgeschermd(Verhaal& v) {
    afgeschermd(v);
    blijf_in_contact(v, 9);
}

void weer_zichtbaar(Verhaal& v) {
    afgeschermd(v);
    v.op(44, houd_contact);
    v.op(95, hef_afscherming_op);
    blijf_in_contact(v, 95);
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
    begin(v, meld_aan, 1);
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
    blijf_in_contact(v, gesprek + 9);
}

}  // namespace houvast::demo::verhaal

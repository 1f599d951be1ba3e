// Another end than after nazorg, and what follows on it: a death, a separation, an objection.
#include "demo/daden.h"
#include "demo/verhalen/uitvoering.h"

namespace houvast::demo::verhaal {

using namespace daad;

namespace {

// spoken to and sought, and something else tried first; gives the day of sending.
int tot_stop_om_voorwaarden(Verhaal& v) {
    const int plan = tot_begeleiding(v);
    begeleid(v, plan, plan + 30);
    v.op(plan + 38, spreek_moeizaam);
    v.op(plan + 56, probeer_te_bellen);
    v.op(plan + 62, probeer_een_bericht);
    v.op(plan + 71, spreek_moeizaam);
    v.op(plan + 80, stop_om_voorwaarden);
    v.op(plan + 81, verzend_beschikking);
    return plan + 81;  // 126-156
}

}  // namespace

void voorwaarden_niet_nagekomen(Verhaal& v) { tot_stop_om_voorwaarden(v); }

void wil_zelf_stoppen(Verhaal& v) {
    const int plan = tot_begeleiding(v);
    begeleid(v, plan, plan + 50);
    v.op(plan + 58, spreek_moeizaam);
    v.op(plan + 60, stop_op_eigen_wens);
    v.op(plan + 61, verzend_beschikking);
}

void verhuist(Verhaal& v) {
    const int plan = tot_begeleiding(v);
    begeleid(v, plan, plan + 60);
    v.op(plan + 65, verhuis);
    v.op(plan + 72, stop_na_verhuizing);
    v.op(plan + 73, verzend_beschikking);
}

void overlijdt(Verhaal& v) {
    const int plan = tot_begeleiding(v);
    begeleid(v, plan, plan + 40);
    v.op(plan + 48, overlijd);
}

void partner_overlijdt(Verhaal& v) {
    const int plan = tot_begeleiding_samen(v);
    begeleid(v, plan, plan + 25);
    v.op(plan + 30, verlies_partner);
    v.op(plan + 38, spreek);
    v.op(plan + 40, maak_begroting_met_tekort);
    begeleid(v, plan + 40);
}

void gaan_uit_elkaar(Verhaal& v) {
    const int plan = tot_begeleiding_samen(v);
    begeleid(v, plan, plan + 20);
    v.op(plan + 28, ga_uit_elkaar);
    v.op(plan + 32, spreek_partner);
    begeleid(v, plan + 32);
}

void bezwaar_loopt(Verhaal& v) {
    const int verzonden = tot_stop_om_voorwaarden(v);
    v.op(verzonden + 20, maak_bezwaar);
}

// T14 and six weeks more went by, and the resident puts us in default.
void bezwaar_te_laat(Verhaal& v) {
    const int verzonden = tot_stop_om_voorwaarden(v);
    v.op(verzonden + 30, maak_bezwaar);
    v.op(verzonden + 96, stel_in_gebreke);
}

void bezwaar_gegrond(Verhaal& v) {
    const int verzonden = tot_stop_om_voorwaarden(v);
    v.op(verzonden + 20, maak_bezwaar_bij_commissie);
    v.op(verzonden + 60, verdaag_bezwaar);
    v.op(verzonden + 75, krijg_gelijk);
    v.op(verzonden + 76, verzend_beschikking);
    v.op(verzonden + 84, stel_begeleidingsplan_vast);
    begeleid(v, verzonden + 84);
}

void bezwaar_ongegrond(Verhaal& v) {
    const int verzonden = tot_stop_om_voorwaarden(v);
    v.op(verzonden + 25, maak_bezwaar);
    v.op(verzonden + 65, krijg_geen_gelijk);
    v.op(verzonden + 66, verzend_beschikking);
}

}  // namespace houvast::demo::verhaal

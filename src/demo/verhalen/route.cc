// The route as most people go it: being heard, advice, an intake, or an end before that.
#include "demo/daden.h"
#include "demo/verhalen/verhalen.h"

namespace houvast::demo::verhaal {

using namespace daad;

void advies_is_genoeg(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 6, 24);
    const int advies = gesprek + v.kans.tussen(7, 30);
    if (v.kans.een_op(2)) v.op(advies - 4, bel);
    v.op(advies, rond_af_met_advies);
}

void wacht_op_gesprek(Verhaal& v) {
    begin(v, meld_aan, 1);
    v.op(3, bel);
    if (v.kans.een_op(2)) v.op(6, leg_wensen_vast);
}

void net_gemeld(Verhaal& v) { v.op(0, meld_aan); }

// The four weeks of Wgs art. 4 are nearly over, or just past.
void bijna_te_laat(Verhaal& v) {
    begin(v, meld_aan, 4);
    v.op(9, probeer_te_bellen);
    v.op(17, bel);
}

void te_laat(Verhaal& v) {
    begin(v, meld_aan, 12);
    v.op(20, probeer_te_bellen);
    v.op(27, word_gebeld);
}

void niet_bereikt(Verhaal& v) {
    begin(v, meld_aan, 1);
    v.op(3, probeer_te_bellen);
    v.op(7, probeer_een_bericht);
    v.op(12, probeer_te_bellen);
    v.op(15, stuur_open_deur_brief);
    v.op(30, sluit_na_pogingen);
}

void nog_niet_bereikt(Verhaal& v) {
    begin(v, meld_aan, 1);
    v.op(3, probeer_te_bellen);
    v.op(8, probeer_een_bericht);
}

void ziet_ervan_af(Verhaal& v) {
    begin(v, meld_aan, 2);
    v.op(4, bel);
    v.op(v.kans.tussen(8, 20), voer_gesprek_en_zie_af);
}

void stelt_uit(Verhaal& v) {
    begin(v, meld_aan, 1);
    v.op(3, bel);
    v.op(5, stel_gesprek_uit);
}

void komt_terug(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 6, 14);
    v.op(gesprek + 10, rond_af_met_advies);
    begin(v, meld_opnieuw_aan, 1, gesprek + 120);
    v.op(gesprek + 127, voer_eerste_gesprek);
    v.op(gesprek + 130, start_intake);
    blijf_in_contact(v, gesprek + 130);
}

}  // namespace houvast::demo::verhaal

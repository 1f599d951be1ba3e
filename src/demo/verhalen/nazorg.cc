// Volgen, nazorg and the end; and back in after a relapse, which is part of it.
#include "demo/daden.h"
#include "demo/verhalen/uitvoering.h"

namespace houvast::demo::verhaal {

using namespace daad;

void wordt_gevolgd(Verhaal& v) {
    const int volgen = tot_volgen(v);
    v.op(volgen + 9, stel_preventieplan_op);
    v.op(volgen + 9, noteer_moeilijk_moment);
    volg_verder(v, volgen);
}

// No plan against relapse, and nobody who called.
void volgen_te_laat(Verhaal& v) {
    const int volgen = tot_volgen(v);
    v.op(volgen + 21, volg);
    v.op(volgen + 50, probeer_te_bellen);
}

void in_nazorg(Verhaal& v) {
    const int volgen = tot_volgen(v);
    v.op(volgen + 9, stel_preventieplan_op);
    v.op(volgen + 12, noteer_moeilijk_moment);
    volg_verder(v, volgen, volgen + 85);
    v.op(volgen + 89, volg_en_besluit_tot_nazorg);
    v.op(volgen + volgen_dagen, start_nazorg_van_een_jaar);
    v.op(volgen + volgen_dagen, start_nazorgproduct);
    v.op(volgen + volgen_dagen + 93, vraag_na);  // three months, and six
    v.op(volgen + volgen_dagen + 185, vraag_na);
}

void nazorg_te_laat(Verhaal& v) {
    const int nazorg = tot_nazorg(v);
    v.op(nazorg + 80, vraag_na_vergeefs);
}

void rond_het_af(Verhaal& v) { tot_einde(v); }

void terugval_in_volgen(Verhaal& v) {
    const int volgen = tot_volgen(v);
    volg_verder(v, volgen, volgen + 35);
    v.op(volgen + 42, val_terug_met<NaTerugval::PlanAanpassen>);
    v.op(volgen + 47, ga_door_met_ander_plan);
    v.op(volgen + 50, stel_begeleidingsplan_vast);
    begeleid(v, volgen + 50);
}

void terugval_in_nazorg(Verhaal& v) {
    const int nazorg = tot_nazorg(v);
    v.op(nazorg + 58, val_terug_met<NaTerugval::KorteInterventie>);
    begeleid(v, nazorg + 58);
}

void terugval_na_het_einde(Verhaal& v) {
    const int einde = tot_einde(v);
    v.op(einde + 40, val_terug_met<NaTerugval::KorteInterventie>);
    v.op(einde + 50, spreek);
    v.op(einde + 62, spreek);
    v.op(einde + 78, rond_interventie_af);
}

void terugval_loopt(Verhaal& v) {
    const int einde = tot_einde(v);
    v.op(einde + 25, word_gebeld);
    v.op(einde + 27, val_terug_met<NaTerugval::KorteInterventie>);
    v.op(einde + 33, spreek);
}

void terugval_nieuw_traject(Verhaal& v) {
    const int einde = tot_einde(v);
    v.op(einde + 50, val_terug_met<NaTerugval::NieuwTraject>);
    begin(v, meld_opnieuw_aan, 1, einde + 51);
    v.op(einde + 57, voer_eerste_gesprek);
    v.op(einde + 60, start_intake);
    blijf_in_contact(v, einde + 60);
}

}  // namespace houvast::demo::verhaal

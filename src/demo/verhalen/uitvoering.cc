#include "demo/verhalen/uitvoering.h"

#include "demo/daden.h"

namespace houvast::demo::verhaal {

using namespace daad;

namespace {

// What is found out in the intake, spread over it.
void breng_in_beeld(Verhaal& v, int dag) {
    v.op(dag, noteer_schulden);
    if (v.kans.een_op(3)) v.op(dag, noteer_informele_schuld);
    if (!v.kans.een_op(4)) v.op(dag + 1, leg_kenmerken_vast);
    v.op(dag + 2, check_inkomen);
    v.op(dag + 2, v.kans.een_op(3) ? maak_begroting : maak_begroting_met_tekort);
}

int besluit_na(Verhaal& v, int gesprek) {
    v.op(gesprek + 1, leg_bsn_vast);
    const int intake = gesprek + v.kans.tussen(1, 4);
    v.op(intake, start_intake);
    v.op(intake + 4, leg_beeldvorming_vast);
    breng_in_beeld(v, intake + 4);
    v.op(intake + 8, vorm_een_oordeel);
    v.op(intake + 10, bespreek_met_collega);
    v.op(intake + 13, stel_plan_op);
    v.op(intake + 16, bespreek_plan);
    const int besluit = intake + v.kans.tussen(19, 25);
    v.op(besluit, laat_toe);
    v.op(besluit + 1, verzend_beschikking);
    return besluit + 1;
}

int plan_na(Verhaal& v, int besluit) {
    const int start = besluit + v.kans.tussen(6, 9);
    v.op(start, start_producten);
    if (v.met_beheer) {
        v.op(start, start_beheer);
        v.op(start, beheer_stap<Beheerstap::Inschalen>);
        v.op(start + 5, beheer_stap<Beheerstap::Opstarten>);
    }
    v.op(start + 2, geef_informatie);
    return start;
}

int begeleiding_na(Verhaal& v, int start) {
    const int plan = start + v.kans.tussen(12, 18);
    v.op(plan, stel_begeleidingsplan_vast);
    v.op(plan, leg_onderdelen_vast);
    v.op(plan, maak_afspraak);
    v.op(plan, maak_afspraak);
    if (v.met_beheer) v.op(plan + 1, beheer_stap<Beheerstap::Begeleiden>);
    return plan;
}

// What happens between one talk and the next: one thing or another, and now and then nothing.
void tussendoor(Verhaal& v, int dag) {
    switch (v.kans.tussen(0, 9)) {
    case 0: v.op(dag, tref_regeling); break;
    case 1: v.op(dag, verwijs); break;
    case 2: v.op(dag, vraag_naar_verwijzing); break;
    case 3: v.op(dag, check_uitkomst); break;
    case 4: v.op(dag, streep_schuld_weg); break;
    case 5: v.op(dag, geef_informatie); break;
    case 6: v.op(dag, maak_begroting); break;
    case 7: if (v.kans.een_op(2)) v.op(dag, verantwoord_maatwerk); break;
    case 8: if (v.kans.een_op(3)) v.op(dag, twijfel_aan_inschaling); break;
    default: break;
    }
}

}  // namespace

int tot_toelating(Verhaal& v) { return besluit_na(v, tot_gesprek(v, 6, 14)); }

int tot_start(Verhaal& v) { return plan_na(v, tot_toelating(v)); }

int tot_begeleiding(Verhaal& v) { return begeleiding_na(v, tot_start(v)); }

int tot_begeleiding_samen(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 6, 14);
    v.op(gesprek, voeg_partner_toe);
    v.op(gesprek, leg_huishouden_vast);
    return begeleiding_na(v, plan_na(v, besluit_na(v, gesprek)));
}

int tot_evaluatie(Verhaal& v) {
    const int plan = tot_begeleiding(v);
    begeleid(v, plan, plan + 82);
    v.op(plan + 88, evalueer_om<EvaluatieAanleiding::Gepland>);
    return plan + 88;
}

int tot_volgen(Verhaal& v) {
    const int evaluatie = tot_evaluatie(v);
    v.op(evaluatie + 4, concludeer_volgen);
    v.op(evaluatie + 8, start_volgen);
    return evaluatie + 8;
}

int tot_nazorg(Verhaal& v) {
    const int volgen = tot_volgen(v);
    v.op(volgen + 9, stel_preventieplan_op);
    v.op(volgen + 9, noteer_moeilijk_moment);
    volg_verder(v, volgen, volgen + 85);
    v.op(volgen + 89, volg_en_besluit_tot_nazorg);
    v.op(volgen + volgen_dagen, start_nazorg);
    v.op(volgen + volgen_dagen, start_nazorgproduct);
    return volgen + volgen_dagen;
}

int tot_einde(Verhaal& v) {
    const int nazorg = tot_nazorg(v);
    v.op(nazorg + 93, vraag_na);
    v.op(nazorg + 184, vraag_na);
    v.op(nazorg + 186, rond_begeleiding_af);
    v.op(nazorg + 190, rond_traject_af);
    v.op(nazorg + 191, verzend_beschikking);
    return nazorg + 191;
}

void begeleid(Verhaal& v, int vanaf, int tot) {
    for (int dag = vanaf + v.kans.tussen(18, 26); dag < tot; dag += v.kans.tussen(22, 28)) {
        v.op(dag, spreek);
        if (v.kans.een_op(2)) v.op(dag, rond_afspraak_af);
        if (v.kans.een_op(2)) v.op(dag, maak_afspraak);
        tussendoor(v, dag + v.kans.tussen(1, 9));
    }
}

void volg_verder(Verhaal& v, int vanaf, int tot) {
    for (int dag = vanaf + v.kans.tussen(22, 27); dag < tot; dag += v.kans.tussen(23, 28)) {
        v.op(dag, volg);
        if (v.kans.een_op(4)) v.op(dag, noteer_moeilijk_moment);
    }
}

}  // namespace houvast::demo::verhaal

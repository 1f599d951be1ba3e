// From the decision to the evaluation: the plan, the contact phases, and what becomes too late.
#include "demo/daden.h"
#include "demo/verhalen/uitvoering.h"

namespace houvast::demo::verhaal {

using namespace daad;

namespace {

using enum EvaluatieAanleiding;

// On with the plan as it is; the next evaluation is half a year later.
int na_evaluatie(Verhaal& v) {
    const int evaluatie = tot_evaluatie(v);
    v.op(evaluatie + 4, ga_door_zoals_het_was);
    return evaluatie + 4;
}

}  // namespace

void plan_in_de_maak(Verhaal& v) { tot_start(v); }

void plan_te_laat(Verhaal& v) {
    const int start = tot_start(v);
    v.op(start + 10, spreek);
    v.op(start + 30, probeer_te_bellen);
}

void in_begeleiding(Verhaal& v) {
    v.met_beheer = v.kans.een_op(4);
    begeleid(v, tot_begeleiding(v));
}

void wordt_gemonitord(Verhaal& v) {
    const int sinds = na_evaluatie(v);
    v.op(sinds + 2, ga_over_op<Contactfase::Monitoren>);
    for (int dag = sinds + 70; dag < langer_dan_de_demo; dag += v.kans.tussen(80, 140)) {
        v.op(dag, spreek);
        v.op(dag, check_uitkomst);
    }
}

void bouwt_af(Verhaal& v) {
    const int sinds = na_evaluatie(v);
    v.op(sinds, verwijs);
    v.op(sinds + 2, ga_over_op<Contactfase::Afbouwen>);
    v.op(sinds + 2, streep_schuld_weg);
    v.op(sinds + 3, vraag_naar_verwijzing);
    begeleid(v, sinds + 2);
}

void lang_niet_gesproken(Verhaal& v) {
    const int plan = tot_begeleiding(v);
    v.op(plan + 10, spreek);
    v.op(plan + 37, probeer_te_bellen);
    v.op(plan + 39, probeer_een_bericht);
}

void wordt_geevalueerd(Verhaal& v) { begeleid(v, tot_evaluatie(v) + 3); }

void evaluatie_te_laat(Verhaal& v) { begeleid(v, tot_begeleiding(v)); }

void krijgt_ander_plan(Verhaal& v) {
    const int plan = tot_begeleiding(v);
    begeleid(v, plan, plan + 55);
    v.op(plan + 60, twijfel_aan_inschaling);
    v.op(plan + 62, v.kans.een_op(2) ? evalueer_om<InschalingTwijfel> : evalueer_om<Inwoner>);
    v.op(plan + 66, ga_door_met_ander_plan);
    v.op(plan + 72, stel_begeleidingsplan_vast);
    begeleid(v, plan + 72);
}

void krijgt_beheer_erbij(Verhaal& v) {
    const int plan = tot_begeleiding(v);
    begeleid(v, plan, plan + 55);
    v.op(plan + 58, evalueer_om<Situatie>);
    v.op(plan + 62, ga_door_met_ander_besluit);
    v.op(plan + 69, breid_uit_met_beheer);
    v.op(plan + 70, verzend_beschikking);
    v.op(plan + 74, stel_begeleidingsplan_vast);
    v.op(plan + 75, verantwoord_maatwerk);
    v.op(plan + 76, start_beheer);
    v.op(plan + 76, beheer_stap<Beheerstap::Inschalen>);
    v.op(plan + 83, beheer_stap<Beheerstap::Opstarten>);
    v.op(plan + 97, beheer_stap<Beheerstap::Begeleiden>);
    begeleid(v, plan + 97);
}

void krijgt_strengere_voorwaarden(Verhaal& v) {
    const int plan = tot_begeleiding(v);
    begeleid(v, plan, plan + 40);
    v.op(plan + 45, spreek_moeizaam);
    v.op(plan + 52, scherp_voorwaarden_aan);
    v.op(plan + 53, verzend_beschikking);
    v.op(plan + 66, spreek);
}

}  // namespace houvast::demo::verhaal

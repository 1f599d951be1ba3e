// What runs beside the route: debts in the hands of the court, budgetbeheer, a pause, a take-over.
#include "demo/daden.h"
#include "demo/verhalen/uitvoering.h"

namespace houvast::demo::verhaal {

using namespace daad;

namespace {

using enum EvaluatieAanleiding;
using enum Schuldregelstap;

// The arrangement fails; begeleiding goes on, with the court as the next step.
int tot_wsnp(Verhaal& v) {
    v.met_schuldregeling = true;
    const int plan = tot_begeleiding(v);
    v.op(plan + 4, regel_schulden<Stabilisatie>);
    v.op(plan + 24, spreek);
    v.op(plan + 40, regel_schulden<Voorstel>);
    v.op(plan + 50, spreek);
    v.op(plan + 72, regel_schulden<Mislukt>);
    v.op(plan + 75, spreek);
    v.op(plan + 80, ga_naar_wsnp<Wsnpstap::Voorbereiding>);
    v.op(plan + 86, evalueer_om<NaSchuldregeling>);
    v.op(plan + 90, ga_door_zoals_het_was);
    v.op(plan + 105, ga_naar_wsnp<Wsnpstap::Zitting>);
    v.op(plan + 112, spreek);
    return plan + 130;  // 175-205
}

void in_beheer_tot_evaluatie(Verhaal& v, int plan) {
    begeleid(v, plan, plan + 80);
    v.op(plan + 84, beheer_stap<Beheerstap::Evalueren>);
    v.op(plan + 87, evalueer_om<Gepland>);
    v.op(plan + 91, ga_door_zoals_het_was);
}

}  // namespace

void naar_de_wsnp(Verhaal& v) {
    const int zitting = tot_wsnp(v);
    v.op(zitting, ga_naar_wsnp<Wsnpstap::Toegelaten>);
    begeleid(v, zitting);
}

void wsnp_geweigerd(Verhaal& v) {
    const int zitting = tot_wsnp(v);
    v.op(zitting, ga_naar_wsnp<Wsnpstap::Geweigerd>);
    begeleid(v, zitting);
}

// came in when the court had admitted already.
void schone_lei(Verhaal& v) {
    begin(v, neem_over_in<Overnamefase::InBegeleiding>, 3);
    v.op(4, ga_naar_wsnp<Wsnpstap::Toegelaten>);
    v.op(6, noteer_schulden);
    v.op(20, maak_begroting);
    begeleid(v, 10, 58);
    v.op(61, v.kans.een_op(3) ? ga_naar_wsnp<Wsnpstap::ZonderSchoneLei>
                              : ga_naar_wsnp<Wsnpstap::SchoneLei>);
    v.op(63, evalueer_om<NaSchuldregeling>);
    v.op(66, concludeer_volgen);
    v.op(70, start_volgen);
    volg_verder(v, 70);
}

void lost_schulden_af(Verhaal& v) {
    v.met_schuldregeling = true;
    const int plan = tot_begeleiding(v);
    v.op(plan + 3, krijg_moratorium);
    v.op(plan + 4, regel_schulden<Stabilisatie>);
    v.op(plan + 22, spreek);
    v.op(plan + 40, regel_schulden<Voorstel>);
    v.op(plan + 48, spreek);
    v.op(plan + 68, regel_schulden<Akkoord>);
    v.op(plan + 74, spreek);
    v.op(plan + 80, tref_regeling);
    v.op(plan + 88, evalueer_om<NaSchuldregeling>);
    v.op(plan + 92, ga_door_zoals_het_was);
    begeleid(v, plan + 92);
}

void onder_bewind(Verhaal& v) {
    const int plan = tot_begeleiding(v);
    v.op(plan + 8, kom_onder_bewind<Bewindstap::Aangevraagd>);
    begeleid(v, plan + 8, plan + 45);
    v.op(plan + 49, kom_onder_bewind<Bewindstap::Uitgesproken>);
    begeleid(v, plan + 49);
}

void bewind_opgeheven(Verhaal& v) {
    begin(v, neem_over_in<Overnamefase::InBegeleiding>, 1);
    v.op(2, kom_onder_bewind<Bewindstap::Uitgesproken>);
    v.op(6, check_inkomen);
    begeleid(v, 6, 45);
    v.op(48, kom_onder_bewind<Bewindstap::Opgeheven>);
    v.op(50, maak_begroting);
    begeleid(v, 50);
}

void budgetbeheer_rond(Verhaal& v) {
    v.met_beheer = true;
    const int plan = tot_begeleiding(v);
    in_beheer_tot_evaluatie(v, plan);
    v.op(plan + 94, beheer_stap<Beheerstap::Volgen>);
    begeleid(v, plan + 94, plan + 150);
    v.op(plan + 154, beheer_stap<Beheerstap::Afgesloten>);
    v.op(plan + 155, rond_beheer_af);
    begeleid(v, plan + 155);
}

void budgetbeheer_blijft(Verhaal& v) {
    v.met_beheer = true;
    const int plan = tot_begeleiding(v);
    in_beheer_tot_evaluatie(v, plan);
    v.op(plan + 95, beheer_stap<Beheerstap::Structureel>);
    begeleid(v, plan + 95);
}

void pauze_loopt(Verhaal& v) {
    const int plan = tot_begeleiding(v);
    v.op(plan + 14, spreek);
    v.op(plan + 22, pauzeer_lang);
}

void pauze_voorbij(Verhaal& v) {
    const int plan = tot_begeleiding(v);
    v.op(plan + 10, pauzeer_kort);
    v.op(plan + 40, hervat);
    v.op(plan + 41, spreek);
    begeleid(v, plan + 41);
}

void overgenomen_in_intake(Verhaal& v) {
    begin(v, v.kans.een_op(2) ? neem_over_in<Overnamefase::InIntake>
                          : neem_over_in<Overnamefase::NaEersteGesprek>, 1);
    v.op(3, bel);
}

void overgenomen_in_begeleiding(Verhaal& v) {
    begin(v, neem_over_in<Overnamefase::InBegeleiding>, 1);
    v.op(4, noteer_schulden);
    v.op(5, check_inkomen);
    begeleid(v, 5);
}

void overgenomen_in_volgen(Verhaal& v) {
    begin(v, v.kans.een_op(2) ? neem_over_in<Overnamefase::InVolgen>
                          : neem_over_in<Overnamefase::InNazorg>, 2);
    v.op(8, spreek);
    v.op(9, stel_preventieplan_op);
}

void overgenomen_met_dreiging(Verhaal& v) {
    begin(v, neem_over_in<Overnamefase::InBegeleiding>, 1);
    v.op(16, spreek);
    v.op(19, meld_dreiging);
}

}  // namespace houvast::demo::verhaal

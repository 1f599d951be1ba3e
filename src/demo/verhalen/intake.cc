// The intake: seven steps to a decision, within the eight weeks of Wgs art. 4a. Most go well; some
// want another plan, wait for papers, stop, or cannot be helped this time.
#include "demo/daden.h"
#include "demo/verhalen/verhalen.h"

namespace houvast::demo::verhaal {

using namespace daad;

namespace {

int tot_intake(Verhaal& v) {
    const int gesprek = tot_gesprek(v, 5, 22);
    v.op(gesprek + 1, leg_bsn_vast);
    const int intake = gesprek + v.kans.tussen(1, 6);
    v.op(intake, start_intake);
    return intake;
}

int tot_plan(Verhaal& v) {
    const int intake = tot_intake(v);
    v.op(intake + 5, leg_beeldvorming_vast);
    v.op(intake + 9, vorm_een_oordeel);
    v.op(intake + 12, bespreek_met_collega);
    v.op(intake + 16, stel_plan_op);
    return intake + 16;
}

void besluit(Verhaal& v, int dag) {
    v.op(dag, laat_toe);
    v.op(dag + 1, verzend_beschikking);
    blijf_in_contact(v, dag);
}

}  // namespace

// Somewhere on the way, and in touch.
void naar_intake(Verhaal& v) {
    const int intake = tot_intake(v);
    const int verder = v.kans.tussen(0, 3);
    if (verder > 0) v.op(intake + 6, leg_beeldvorming_vast);
    if (verder > 1) v.op(intake + 11, vorm_een_oordeel);
    if (verder > 2) v.op(intake + 15, bespreek_met_collega);
    blijf_in_contact(v, intake);
}

void krijgt_hulp(Verhaal& v) {
    const int plan = tot_plan(v);
    v.op(plan + 4, bespreek_plan);
    besluit(v, plan + v.kans.tussen(6, 14));
}

void wil_een_ander_plan(Verhaal& v) {
    const int plan = tot_plan(v);
    v.op(plan + 3, bespreek_plan_dat_anders_moet);
    v.op(plan + 5, stel_plan_op);
    v.op(plan + 9, bespreek_plan);
    besluit(v, plan + 12);
}

void wacht_op_gegevens(Verhaal& v) {
    const int intake = tot_intake(v);
    v.op(intake + 5, leg_beeldvorming_vast);
    v.op(intake + 6, zet_termijn_stil);
    if (v.kans.een_op(2)) v.op(intake + 16, laat_termijn_lopen);
    v.op(intake + 20, houd_contact);
}

void wordt_afgewezen(Verhaal& v) {
    const int intake = tot_intake(v);
    v.op(intake + 7, wijs_af);
    v.op(intake + 8, verzend_beschikking);
}

void stopt_in_de_intake(Verhaal& v) {
    const int intake = tot_intake(v);
    v.op(intake + 5, leg_beeldvorming_vast);
    v.op(intake + 18, stop_in_intake);
    v.op(intake + 21, besluit_te_stoppen);
    v.op(intake + 22, verzend_beschikking);
}

}  // namespace houvast::demo::verhaal

#include "demo/daden.h"
#include "demo/verhalen/verhalen.h"

namespace houvast::demo::verhaal {

using namespace daad;

void leer_kennen(Verhaal& v, int dag) {
    v.op(dag, vul_kaart);
    if (v.persoon.taal || v.kans.een_op(3)) v.op(dag, leg_wensen_vast);
    if (v.kans.een_op(2)) v.op(dag, leg_huishouden_vast);
}

void begin(Verhaal& v, Daad hoe, int toegewezen_na, int dag) {
    v.op(dag, hoe);
    v.op(dag + toegewezen_na, wijs_toe);
}

int tot_gesprek(Verhaal& v, int min_dagen, int max_dagen) {
    begin(v, meld_aan, 1);
    if (v.kans.een_op(3)) v.op(2, probeer_te_bellen);
    v.op(v.kans.tussen(3, 5), bel);
    const int gesprek = v.kans.tussen(min_dagen, max_dagen);
    v.op(gesprek, voer_eerste_gesprek);
    leer_kennen(v, gesprek);
    return gesprek;
}

void blijf_in_contact(Verhaal& v, int vanaf) {
    constexpr int langer_dan_de_demo = 400;
    const int tot = v.kans.een_op(9) ? vanaf + 60 : langer_dan_de_demo;
    for (int dag = vanaf + v.kans.tussen(25, 45); dag < tot; dag += v.kans.tussen(34, 49))
        v.op(dag, houd_contact);
}

}  // namespace houvast::demo::verhaal

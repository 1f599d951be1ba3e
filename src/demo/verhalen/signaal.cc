// Stories that begin with a creditor: Wgs art. 3 lid 1 b.
#include "demo/daden.h"
#include "demo/verhalen/verhalen.h"

namespace houvast::demo::verhaal {

using namespace daad;

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
    blijf_in_contact(v, 5);
}

void signaal_open(Verhaal& v) {
    v.op(0, registreer_signaal);
    if (v.kans.een_op(2)) v.op(3, doe_aanbod_per_brief);
}

void signaal_niet_aanvaard(Verhaal& v) {
    v.op(0, registreer_signaal);
    v.op(4, doe_aanbod_per_brief);
    v.op(11, doe_aanbod_telefonisch);
    v.op(25, sluit_signaal_af);
}

}  // namespace houvast::demo::verhaal

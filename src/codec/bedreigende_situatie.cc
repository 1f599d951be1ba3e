// A threat: known before the first talk, or after it a crisisinterventie.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, BedreigendeSituatieGemeld& g) {
    v("dreiging", g.dreiging);
    v("bekend_op", g.bekend_op);
    v("eerste_gesprek", g.eerste_gesprek);
    v("toelichting", g.toelichting);
}
template <class V>
void shape(V& v, CrisisinterventieGeopend& g) {
    v("dreiging", g.dreiging);
    v("bekend_op", g.bekend_op);
    v("termijn", g.termijn);
    v("toelichting", g.toelichting);
}
template <class V>
void shape(V& v, CrisisinterventieAfgerond& g) {
    v("op", g.op);
    v("gedaan", g.gedaan);
}

template struct Stored<BedreigendeSituatieGemeld>;
template struct Stored<CrisisinterventieGeopend>;
template struct Stored<CrisisinterventieAfgerond>;

}  // namespace houvast::codec

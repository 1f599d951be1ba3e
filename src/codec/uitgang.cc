// How a traject ends without a beschikking, or goes on to the intake.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, AdviesVolstaat& g) {
    v("op", g.op);
    v("advies", g.advies);
}
template <class V>
void shape(V& v, InwonerZagAf& g) {
    v("op", g.op);
    v("reden", g.reden);
}
template <class V>
void shape(V& v, GeslotenNaPogingen& g) {
    v("op", g.op);
    v("brief_op", g.brief_op);
    v("toelichting", g.toelichting);
}
template <class V>
void shape(V& v, IntakeGestart& g) {
    v("op", g.op);
    v("hulpvraag", g.hulpvraag);
}

template struct Stored<AdviesVolstaat>;
template struct Stored<InwonerZagAf>;
template struct Stored<GeslotenNaPogingen>;
template struct Stored<IntakeGestart>;

}  // namespace houvast::codec

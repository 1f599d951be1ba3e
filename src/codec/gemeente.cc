// The municipality's own face and closing days.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, SluitingsdagVastgesteld& g) {
    v("dag", g.dag);
    v("naam", g.naam);
}
template <class V>
void shape(V& v, SluitingsdagGeschrapt& g) {
    v("dag", g.dag);
}
template <class V>
void shape(V& v, GemeenteIngericht& g) {
    v("naam", g.naam);
    v("telefoon", g.telefoon);
    v("email", g.email);
    v("beschikking_weken", g.beschikking_weken);
    v("thema", g.thema);
    v("kantoor", g.kantoor);
}

template struct Stored<SluitingsdagVastgesteld>;
template struct Stored<SluitingsdagGeschrapt>;
template struct Stored<GemeenteIngericht>;

}  // namespace houvast::codec

// The municipality's own face, its closing days and its methodiek.
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
void shape(V& v, MethodiekGekozen& g) {
    v("code", g.code);
    v("versie", g.versie);
    v("vanaf", g.vanaf);
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
template struct Stored<MethodiekGekozen>;
template struct Stored<GemeenteIngericht>;

}  // namespace houvast::codec

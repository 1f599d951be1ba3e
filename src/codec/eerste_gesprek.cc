// The first talk, and its postponement.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, EersteGesprekUitgesteld& g) {
    v("tot", g.tot);
    v("reden", g.reden);
}
template <class V>
void shape(V& v, EersteGesprekGevoerd& g) {
    v("hoe_gaat_het", g.hoe_gaat_het);
    v("op", g.op);
    v("vorm", g.vorm);
    v("verslag", g.verslag);
    v("gesprekszorgen", g.gesprekszorgen);
    v("steun", g.steun);
    v("informatie", g.informatie);
    v("beschikking", g.beschikking);
    v("contact", g.contact);
}

template struct Stored<EersteGesprekUitgesteld>;
template struct Stored<EersteGesprekGevoerd>;

}  // namespace houvast::codec

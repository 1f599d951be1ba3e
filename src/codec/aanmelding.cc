// Aanmelding: how it began, and what may only be said before or at the first talk.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, AanmeldingGeregistreerd& g) {
    v("inwoner", g.inwoner);
    v("kanaal", g.kanaal);
    v("gemeld_op", g.gemeld_op);
    v("dreiging", g.dreiging);
    v("eerste_gesprek", g.eerste_gesprek);
    v("contact", g.contact);
    v("zorgen", g.zorgen);
    v("drempel", g.drempel);
    v("steun", g.steun);
    v("uit_signaal", g.uit_signaal);
    v("na_traject", g.na_traject);
}

template struct Stored<AanmeldingGeregistreerd>;

}  // namespace houvast::codec

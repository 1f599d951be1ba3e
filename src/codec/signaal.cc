// A signal of arrears, and the offer that follows.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, SignaalOntvangen& g) {
    v("partner", g.partner);
    v("naam", g.naam);
    v("ontvangen_op", g.ontvangen_op);
    v("telefoon", g.telefoon);
    v("adres", g.adres);
}
template <class V>
void shape(V& v, AanbodGedaan& g) {
    v("op", g.op);
    v("kanaal", g.kanaal);
}
template <class V>
void shape(V& v, AanbodAanvaard& g) {
    v("op", g.op);
    v("traject", g.traject);
}
template <class V>
void shape(V& v, SignaalAfgesloten& g) {
    v("op", g.op);
    v("afloop", g.afloop);
}

template struct Stored<SignaalOntvangen>;
template struct Stored<AanbodGedaan>;
template struct Stored<AanbodAanvaard>;
template struct Stored<SignaalAfgesloten>;

}  // namespace houvast::codec

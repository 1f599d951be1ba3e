// What concerns the traject itself: who works on it, who is in it; and, of every stream, what was
// wiped.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, Toegewezen& g) {
    v("behandelaar", g.behandelaar);
}
template <class V>
void shape(V& v, ClientToegevoegd& g) {
    v("inwoner", g.inwoner);
}
template <class V>
void shape(V& v, TrajectOvergenomen& g) {
    v("inwoner", g.inwoner);
    v("op", g.op);
    v("gemeld_op", g.gemeld_op);
    v("gesprek_op", g.gesprek_op);
    v("besloten_op", g.besloten_op);
    v("bron", g.bron);
    v("producten", g.producten);
    v("verzonden_op", g.verzonden_op);
    v("bezwaar", g.bezwaar);
    v("nazorg_sinds", g.nazorg_sinds);
    v("nazorg_tot", g.nazorg_tot);
    v("wijzigingen", g.wijzigingen);
    v("gevolg", g.gevolg);
}
template <class V>
void shape(V& v, GegevenGewist& g) {
    v("gegeven", g.gegeven);
    v("reden", g.reden);
}

template struct Stored<Toegewezen>;
template struct Stored<ClientToegevoegd>;
template struct Stored<TrajectOvergenomen>;
template struct Stored<GegevenGewist>;

}  // namespace houvast::codec

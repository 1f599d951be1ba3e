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
void shape(V& v, GegevenGewist& g) {
    v("gegeven", g.gegeven);
    v("reden", g.reden);
}

template struct Stored<Toegewezen>;
template struct Stored<ClientToegevoegd>;
template struct Stored<GegevenGewist>;

}  // namespace houvast::codec

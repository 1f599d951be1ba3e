// Two registrations of one person: merged, and taken apart again.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, DubbeleSamengevoegd& g) {
    v("dubbele", g.dubbele);
    v("reden", g.reden);
}
template <class V>
void shape(V& v, OpgegaanIn& g) {
    v("blijvende", g.blijvende);
}
template <class V>
void shape(V& v, SamenvoegingOngedaan& g) {
    v("dubbele", g.dubbele);
    v("reden", g.reden);
}
template <class V>
void shape(V& v, WeerZelfstandig& g) {
    v("blijvende", g.blijvende);
}

template struct Stored<DubbeleSamengevoegd>;
template struct Stored<OpgegaanIn>;
template struct Stored<SamenvoegingOngedaan>;
template struct Stored<WeerZelfstandig>;

}  // namespace houvast::codec

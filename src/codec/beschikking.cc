// What was decided, sent and suspended; and who stopped before it came to a decision.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, ToelatingBesloten& g) {
    v("op", g.op);
    v("plan", g.plan);
    v("identiteitsbewijs", g.identiteitsbewijs);
    v("identiteit_gezien_op", g.identiteit_gezien_op);
    v("woonplaats", g.woonplaats);
    v("verblijf", g.verblijf);
    v("motivering", g.motivering);
    v("afwijking", g.afwijking);
    v("besloten_door", g.besloten_door);
    v("plan_termijn", g.plan_termijn);
}
template <class V>
void shape(V& v, AanvraagAfgewezen& g) {
    v("op", g.op);
    v("weigeringsgrond", g.weigeringsgrond);
    v("motivering", g.motivering);
    v("gehoord", g.gehoord);
    v("afwijking", g.afwijking);
    v("besloten_door", g.besloten_door);
}
template <class V>
void shape(V& v, UitvalVastgelegd& g) {
    v("op", g.op);
    v("reden", g.reden);
    v("toelichting", g.toelichting);
}
template <class V>
void shape(V& v, StopBesloten& g) {
    v("op", g.op);
    v("motivering", g.motivering);
    v("besloten_door", g.besloten_door);
}
template <class V>
void shape(V& v, BeschikkingVerzonden& g) {
    v("op", g.op);
    v("bezwaar", g.bezwaar);
    v("stopt", g.stopt);
}
template <class V>
void shape(V& v, TermijnOpgeschort& g) {
    v("op", g.op);
    v("tot", g.tot);
    v("reden", g.reden);
    v("toelichting", g.toelichting);
    v("beschikking", g.beschikking);
}
template <class V>
void shape(V& v, TermijnHervat& g) {
    v("op", g.op);
    v("beschikking", g.beschikking);
}

template struct Stored<ToelatingBesloten>;
template struct Stored<AanvraagAfgewezen>;
template struct Stored<UitvalVastgelegd>;
template struct Stored<StopBesloten>;
template struct Stored<BeschikkingVerzonden>;
template struct Stored<TermijnOpgeschort>;
template struct Stored<TermijnHervat>;

}  // namespace houvast::codec

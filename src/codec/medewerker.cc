// Staff: roles and mandates.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, MedewerkerAangenomen& g) {
    v("medewerker", g.medewerker);
    v("naam", g.naam);
    v("email", g.email);
    v("rollen", g.rollen);
}
template <class V>
void shape(V& v, RollenGewijzigd& g) {
    v("medewerker", g.medewerker);
    v("rollen", g.rollen);
}
template <class V>
void shape(V& v, MedewerkerUitDienst& g) {
    v("medewerker", g.medewerker);
    v("per", g.per);
}
template <class V>
void shape(V& v, MandaatVerleend& g) {
    v("medewerker", g.medewerker);
    v("mandaat", g.mandaat);
    v("vanaf", g.vanaf);
    v("tot", g.tot);
}
template <class V>
void shape(V& v, MandaatIngetrokken& g) {
    v("medewerker", g.medewerker);
    v("mandaat", g.mandaat);
}

template struct Stored<MedewerkerAangenomen>;
template struct Stored<RollenGewijzigd>;
template struct Stored<MedewerkerUitDienst>;
template struct Stored<MandaatVerleend>;
template struct Stored<MandaatIngetrokken>;

}  // namespace houvast::codec

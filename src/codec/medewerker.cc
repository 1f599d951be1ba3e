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

template <class V>
void shape(V& v, Tijdvak& t) {
    v("van", t.van);
    v("tot", t.tot);
}
template <class V>
void shape(V& v, WerktijdenIngesteld& g) {
    v("medewerker", g.medewerker);
    constexpr std::array dagen = {"maandag", "dinsdag", "woensdag", "donderdag",
                                  "vrijdag", "zaterdag", "zondag"};
    for (std::size_t i = 0; i < dagen.size(); ++i) v(dagen.at(i), g.dagen.at(i));
}
template <class V>
void shape(V& v, AfwezigGemeld& g) {
    v("medewerker", g.medewerker);
    v("vanaf", g.vanaf);
    v("tot", g.tot);
    v("waarom", g.waarom);
}
template <class V>
void shape(V& v, AfwezigheidOpgeheven& g) {
    v("medewerker", g.medewerker);
    v("vanaf", g.vanaf);
}

template struct Stored<WerktijdenIngesteld>;
template struct Stored<AfwezigGemeld>;
template struct Stored<AfwezigheidOpgeheven>;
template struct Stored<MedewerkerAangenomen>;
template struct Stored<RollenGewijzigd>;
template struct Stored<MedewerkerUitDienst>;
template struct Stored<MandaatVerleend>;
template struct Stored<MandaatIngetrokken>;

}  // namespace houvast::codec

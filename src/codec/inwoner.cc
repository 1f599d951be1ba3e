// The person: card, wishes, household.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, InwonerGeregistreerd& g) {
    v("naam", g.naam);
    v("telefoon", g.telefoon);
    v("email", g.email);
}
template <class V>
void shape(V& v, TrajectGestart& g) {
    v("traject", g.traject);
}
template <class V>
void shape(V& v, PersoonsgegevensGewijzigd& g) {
    v("naam", g.naam);
    v("geboren_op", g.geboren_op);
    v("telefoon", g.telefoon);
    v("email", g.email);
    v("adres", g.adres);
    v("postcode", g.postcode);
    v("woonplaats", g.woonplaats);
}
template <class V>
void shape(V& v, BsnVastgelegd& g) {
    v("bsn", g.bsn);
}
template <class V>
void shape(V& v, ContactwensenVastgelegd& g) {
    v("liefst", g.liefst);
    v("wanneer", g.wanneer);
    v("taal", g.taal);
    v("tolk", g.tolk);
    v("toelichting", g.toelichting);
    v("herinnering", g.herinnering);
}
template <class V>
void shape(V& v, HuishoudenVastgelegd& g) {
    v("volwassenen", g.volwassenen);
    v("kinderen", g.kinderen);
}
template <class V>
void shape(V& v, InwonerAfgeschermd& g) {
    v("reden", g.reden);
    v("veilig_contact", g.veilig_contact);
}
template <class V>
void shape(V& v, AfschermingOpgeheven& g) {
    v("reden", g.reden);
}

template struct Stored<InwonerGeregistreerd>;
template struct Stored<TrajectGestart>;
template struct Stored<PersoonsgegevensGewijzigd>;
template struct Stored<BsnVastgelegd>;
template struct Stored<ContactwensenVastgelegd>;
template struct Stored<HuishoudenVastgelegd>;
template struct Stored<InwonerAfgeschermd>;
template struct Stored<AfschermingOpgeheven>;

}  // namespace houvast::codec

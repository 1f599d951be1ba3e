// Contacts and attempts, and one that was written in the wrong dossier.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, ContactGehad& g) {
    v("op", g.op);
    v("kanaal", g.kanaal);
    v("richting", g.richting);
    v("hoe_gaat_het", g.hoe_gaat_het);
    v("notitie", g.notitie);
    v("motivatie", g.motivatie);
    v("weerstand", g.weerstand);
    v("volgende", g.volgende);
    v("verplaatst_van", g.verplaatst_van);
    v("ook", g.ook);
}
template <class V>
void shape(V& v, ContactGeprobeerd& g) {
    v("op", g.op);
    v("kanaal", g.kanaal);
    v("notitie", g.notitie);
    v("verplaatst_van", g.verplaatst_van);
}
template <class V>
void shape(V& v, ContactVerplaatst& g) {
    v("contact", g.contact);
    v("naar", g.naar);
    v("reden", g.reden);
    v("volgende", g.volgende);
    v("ook", g.ook);
}

template struct Stored<ContactGehad>;
template struct Stored<ContactGeprobeerd>;
template struct Stored<ContactVerplaatst>;

}  // namespace houvast::codec

// A methodiek of the gemeente's own: what was copied, and each change. A change stands beside the
// code and the versie of what it changed, not a level deeper.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, Trede& t) {
    v("code", t.code);
    v("teken", t.teken);
    v("naam", t.naam);
}
template <class V>
void shape(V& v, Schaal& s) {
    v("code", s.code);
    v("naam", s.naam);
    v("treden", s.treden);
}
template <class V>
void shape(V& v, Stelling& s) {
    v("code", s.code);
    v("tekst", s.tekst);
}
template <class V>
void shape(V& v, Instrumentthema& t) {
    v("code", t.code);
    v("naam", t.naam);
    v("pictogram", t.pictogram);
    v("uitleg", t.uitleg);
    v("stellingen", t.stellingen);
    v("bemoediging", t.bemoediging);
    v("competentie", t.competentie);
}
template <class V>
void shape(V& v, Instrument& i) {
    v("code", i.code);
    v("naam", i.naam);
    v("uitleg", i.uitleg);
    v("uitleg_professional", i.uitleg_professional);
    v("bron", i.bron);
    v("schaal", i.schaal);
    v("soort", i.soort);
    v("gewenst", i.gewenst);
    v("momenten", i.momenten);
    v("doelgroepen", i.doelgroepen);
    v("themas", i.themas);
}

template <class V>
void shape(V& v, MethodiekGekopieerd& g) {
    v("van_code", g.van_code);
    v("van_versie", g.van_versie);
    v("code", g.code);
    v("versie", g.versie);
    v("naam", g.naam);
}
template <class V>
void shape(V& v, MethodiekGewijzigd& g) {
    v("code", g.code);
    v("versie", g.versie);
    v("deel", g.wijziging.deel);
    v("waar", g.wijziging.waar);
    v("veld", g.wijziging.veld);
    v("tekst", g.wijziging.tekst);
}
template <class V>
void shape(V& v, MethodiekdeelToegevoegd& g) {
    v("code", g.code);
    v("versie", g.versie);
    v("deel", g.wijziging.deel);
    v("onder", g.wijziging.onder);
    v("nieuwe_code", g.wijziging.code);
    v("tekst", g.wijziging.tekst);
}
template <class V>
void shape(V& v, MethodiekdeelGeschrapt& g) {
    v("code", g.code);
    v("versie", g.versie);
    v("deel", g.wijziging.deel);
    v("waar", g.wijziging.waar);
}
template <class V>
void shape(V& v, InstrumentIngebracht& g) {
    v("code", g.code);
    v("versie", g.versie);
    v("schalen", g.wijziging.schalen);
    v("instrumenten", g.wijziging.instrumenten);
}
template <class V>
void shape(V& v, MethodiekVastgesteld& g) {
    v("code", g.code);
    v("versie", g.versie);
}
template <class V>
void shape(V& v, MethodiekWeggegooid& g) {
    v("code", g.code);
    v("versie", g.versie);
}

template struct Stored<MethodiekGekopieerd>;
template struct Stored<MethodiekGewijzigd>;
template struct Stored<MethodiekdeelToegevoegd>;
template struct Stored<MethodiekdeelGeschrapt>;
template struct Stored<InstrumentIngebracht>;
template struct Stored<MethodiekVastgesteld>;
template struct Stored<MethodiekWeggegooid>;

}  // namespace houvast::codec

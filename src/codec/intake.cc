// The steps of the intake.
#include "codec/stored_impl.h"

namespace houvast::codec {

template <class V>
void shape(V& v, BeeldvormingVastgelegd& g) {
    v("op", g.op);
    v("vorm", g.vorm);
    v("beginsituatie", g.beginsituatie);
    v("meting", g.meting);
    v("afwijking", g.afwijking);
    v("kan_al", g.kan_al);
    v("wil_leren", g.wil_leren);
    v("doet_zelf", g.doet_zelf);
    v("hulp_nodig", g.hulp_nodig);
    v("hulp_van", g.hulp_van);
    v("leerbaarheid", g.leerbaarheid);
    v("motivatie", g.motivatie);
}
template <class V>
void shape(V& v, OordeelGevormd& g) {
    v("op", g.op);
    v("ondersteuning", g.ondersteuning);
    v("producten", g.producten);
    v("uitvoerder", g.uitvoerder);
    v("passend", g.passend);
    v("maatwerk", g.maatwerk);
    v("inschaling", g.inschaling);
    v("motivatie", g.motivatie);
    v("eindsituatie", g.eindsituatie);
    v("omstandigheden", g.omstandigheden);
    v("ontwikkeling", g.ontwikkeling);
    v("haalbaar", g.haalbaar);
    v("uitstroom", g.uitstroom);
    v("afwijking", g.afwijking);
}
template <class V>
void shape(V& v, CollegiaalBesproken& g) {
    v("op", g.op);
    v("deelnemers", g.deelnemers);
    v("uitkomst", g.uitkomst);
    v("afwijking", g.afwijking);
}
template <class V>
void shape(V& v, ConceptPlanOpgesteld& g) {
    v("op", g.op);
    v("hulp", g.hulp);
    v("producten", g.producten);
    v("voorwaarden", g.voorwaarden);
    v("evaluatie_op", g.evaluatie_op);
    v("contactmomenten", g.contactmomenten);
    v("beslagvrije_voet", g.beslagvrije_voet);
    v("afwijking", g.afwijking);
}
template <class V>
void shape(V& v, ConceptPlanBesproken& g) {
    v("op", g.op);
    v("instemming", g.instemming);
    v("eigen_doelen", g.eigen_doelen);
    v("opmerkingen", g.opmerkingen);
    v("afwijking", g.afwijking);
}

template struct Stored<BeeldvormingVastgelegd>;
template struct Stored<OordeelGevormd>;
template struct Stored<CollegiaalBesproken>;
template struct Stored<ConceptPlanOpgesteld>;
template struct Stored<ConceptPlanBesproken>;

}  // namespace houvast::codec

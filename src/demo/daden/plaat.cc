// A plate on the table: the resident chooses, something is left for the next talk.
#include "domain/methodiek/plaat.h"

#include "demo/daden/meten.h"

#include <algorithm>

namespace houvast::demo::daad {

namespace {

using std::string;

constexpr std::size_t onderwerpen_max = 4;
constexpr std::size_t van_de_professional = 2;  // the third

BespreekOnderwerp discussed(Verhaal& v, const Gespreksplaat& plaat) {
    constexpr Energie energie[] = {Energie::GafEnergie, Energie::Gewoon, Energie::Gewoon,
                                   Energie::KostteEnergie};
    return {.op = v.vandaag(),
            .plaat = {plaat.code},
            .gekozen_door = Onderwerpkiezer::Inwoner,
            .besproken = Besproken::Ja,
            .energie = v.meten.kans.uit(energie)};
}

BespreekOnderwerp about(Verhaal& v, const Gespreksplaat& plaat, const Plaatonderwerp& onderwerp) {
    Kans& kans = v.meten.kans;
    const Onderwerptekst& t = passend(kans, onderwerpteksten(), onderwerp.pictogram);
    BespreekOnderwerp o = discussed(v, plaat);
    o.onderwerp = Code{onderwerp.code};
    o.notitie = string(t.notitie);
    if (kans.een_op(2)) o.samenvatting = string(t.samenvatting);
    if (kans.een_op(6)) o.gemist = string(kans.uit(gemiste_onderwerpen()));
    return o;
}

BespreekOnderwerp about_own(Verhaal& v, const Gespreksplaat& plaat) {
    const EigenOnderwerp& t = v.meten.kans.uit(eigen_onderwerpen());
    BespreekOnderwerp o = discussed(v, plaat);
    o.eigen_onderwerp = string(t.wat);
    o.notitie = string(t.notitie);
    return o;
}

// In an order that the resident chose; of what there is to talk about, some.
std::vector<BespreekOnderwerp> talk_at(Verhaal& v, const Gespreksplaat& plaat) {
    Kans& kans = v.meten.kans;
    std::vector<const Plaatonderwerp*> onderwerpen;
    for (const Plaatonderwerp& een : plaat.onderwerpen) onderwerpen.push_back(&een);
    kans.schud(onderwerpen);
    onderwerpen.resize(std::min(onderwerpen.size(), onderwerpen_max));
    std::vector<BespreekOnderwerp> gesprek;
    for (const Plaatonderwerp* een : onderwerpen) gesprek.push_back(about(v, plaat, *een));
    if (gesprek.size() > van_de_professional) {
        gesprek[van_de_professional].gekozen_door = Onderwerpkiezer::Professional;
        gesprek[van_de_professional].toestemming = JaNee::Ja;
    }
    if (plaat.eigen_onderwerp && kans.een_op(3))
        gesprek.insert(gesprek.begin(), about_own(v, plaat));
    return gesprek;
}

}  // namespace

void leg_plaat_op_tafel(Verhaal& v) {
    const auto& platen = v.verteller.methodiek().platen;
    const auto plaat = std::ranges::find(platen, PlaatSoort::Onderwerpen, &Gespreksplaat::soort);
    if (plaat == platen.end()) return;
    std::vector<BespreekOnderwerp> gesprek = talk_at(v, *plaat);
    if (gesprek.size() > 1) {
        BespreekOnderwerp& laatste = gesprek.back();
        v.meten.volgende_keer = laatste;
        laatste.besproken = Besproken::VolgendeKeer;
        laatste.notitie.reset();
        laatste.samenvatting.reset();
        laatste.gemist.reset();
        laatste.energie.reset();
    }
    for (const BespreekOnderwerp& o : gesprek) v.leg_vast_als_open(o, v.begeleider);
}

void bespreek_wat_openstond(Verhaal& v) {
    if (!v.meten.volgende_keer) return;
    BespreekOnderwerp o = *std::exchange(v.meten.volgende_keer, {});
    o.op = v.vandaag();
    v.leg_vast_als_open(o, v.begeleider);
}

}  // namespace houvast::demo::daad

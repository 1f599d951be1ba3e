#include "projections/inwoners.h"

#include "base/hash.h"
#include "base/overloaded.h"
#include "base/text.h"
#include "projections/lezing.h"
#include "projections/zoekvorm.h"

#include <algorithm>

namespace houvast {

namespace {

void set_card(InwonerRij& rij, const PersoonsgegevensGewijzigd& g) {
    rij.naam = g.naam;
    rij.zoekvorm = zoekvorm(g.naam);
    rij.geboren_op = g.geboren_op;
    rij.telefoon = g.telefoon;
    rij.email = g.email;
    rij.adres = g.adres;
    rij.postcode = g.postcode;
    rij.woonplaats = g.woonplaats;
}

void set_wishes(InwonerRij& rij, const ContactwensenVastgelegd& g) {
    rij.liefst = g.liefst;
    rij.wanneer = g.wanneer;
    rij.taal = g.taal;
    rij.tolk = g.tolk;
    rij.herinnering = g.herinnering;
    rij.wens_toelichting = g.toelichting;
}

void evolve(InwonerRij& rij, const InwonerGebeurtenis& gebeurtenis, const std::string& sleutel) {
    std::visit(overloaded{
        [&](const InwonerGeregistreerd& g) {
            set_card(rij, {.naam = g.naam, .telefoon = g.telefoon, .email = g.email});
        },
        [&](const PersoonsgegevensGewijzigd& g) { set_card(rij, g); },
        [&](const BsnVastgelegd& g) {
            rij.bsn_sleutel.reset();
            if (!g.bsn.empty()) rij.bsn_sleutel = hex(keyed_hash(sleutel, g.bsn));
        },
        [&](const ContactwensenVastgelegd& g) { set_wishes(rij, g); },
        [&](const HuishoudenVastgelegd& g) {
            rij.volwassenen = g.volwassenen;
            rij.kinderen = g.kinderen;
        },
        [&](const InwonerAfgeschermd& g) {
            rij.afgeschermd = true;
            rij.afscherming_reden = g.reden;
            rij.veilig_contact = g.veilig_contact;
        },
        [&](const AfschermingOpgeheven&) {
            rij.afgeschermd = false;
            rij.afscherming_reden.reset();
            rij.veilig_contact.reset();
        },
        [&](const DubbeleSamengevoegd& g) {
            if (std::ranges::find(rij.dubbelen, g.dubbele) == rij.dubbelen.end())
                rij.dubbelen.push_back(g.dubbele);
        },
        [&](const OpgegaanIn& g) { rij.opgegaan_in = g.blijvende; },
        [&](const SamenvoegingOngedaan& g) { std::erase(rij.dubbelen, g.dubbele); },
        [&](const WeerZelfstandig&) { rij.opgegaan_in.reset(); },
        [&](const TrajectGestart& g) {
            if (std::ranges::find(rij.trajecten, g.traject) == rij.trajecten.end())
                rij.trajecten.push_back(g.traject);
        },
        [&](const GegevenGewist&) {},  // see `read_again`
    }, gebeurtenis);
}

// A wiped text may be the one that is shown, or an older one. The journal knows: it reads without
// the text by now.
void read_again(InwonerRij& rij, const Lezing& lezing, const Recorded& until) {
    rij = {.inwoner = rij.inwoner, .nummer = rij.nummer};
    for (const Recorded& een : lezing.journal().read(until.stream)) {
        if (een.version >= until.version) break;
        evolve(rij, std::get<InwonerGebeurtenis>(codec::decode(een)), lezing.zoeksleutel());
    }
}

}  // namespace

namespace projectie {

void project(Lezing& lezing, const Recorded& recorded, const InwonerGebeurtenis& g) {
    const InwonerId id{recorded.stream.id};
    InwonerRij* rij = lezing.inwoners.change(id.waarde);
    if (!rij) rij = &lezing.inwoners.put({.inwoner = id, .nummer = recorded.position});
    if (std::holds_alternative<GegevenGewist>(g)) read_again(*rij, lezing, recorded);
    else evolve(*rij, g, lezing.zoeksleutel());
    rij->versie = recorded.version;
    projectie::renamed(lezing, id);
}

}  // namespace projectie

InwonerId blijvende(Tabel<InwonerRij>& inwoners, const InwonerId& id) {
    constexpr int merges_max = 20;  // one after the other; more is a circle
    InwonerId nu = id;
    for (int i = 0; i < merges_max; ++i) {
        const InwonerRij* rij = inwoners.find(nu.waarde);
        if (!rij || !rij->opgegaan_in || !inwoners.find(rij->opgegaan_in->waarde)) break;
        nu = *rij->opgegaan_in;
    }
    return nu;
}

std::vector<InwonerId> samen_met(Tabel<InwonerRij>& inwoners, const InwonerId& blijvende) {
    constexpr std::size_t together_max = 50;
    std::vector<InwonerId> samen{blijvende};
    for (std::size_t i = 0; i < samen.size() && samen.size() < together_max; ++i) {
        const InwonerRij* rij = inwoners.find(samen[i].waarde);
        if (!rij) continue;
        const std::vector<InwonerId> dubbelen = rij->dubbelen;
        for (const InwonerId& dubbele : dubbelen) {
            const InwonerRij* ander = inwoners.find(dubbele.waarde);
            const bool is_new = std::ranges::find(samen, dubbele) == samen.end();
            if (ander && ander->opgegaan_in == samen[i] && is_new) samen.push_back(dubbele);
        }
    }
    return samen;
}

std::optional<InwonerRij> inwoner(Db& db, const InwonerId& id) {
    const Rows rows = db.query(Opslag<InwonerRij>::find, {id.waarde});
    if (rows.empty()) return {};
    return rij_from<InwonerRij>(rows[0]);
}

std::optional<InwonerKaart> inwoner_kaart(Db& db, const InwonerId& id) {
    Tabel<InwonerRij> inwoners(&db);
    const InwonerRij* persoon = inwoners.find(blijvende(inwoners, id).waarde);
    if (!persoon) return {};
    InwonerKaart kaart{.persoon = *persoon};
    Tabel<DossierRij> dossiers(&db);
    std::set<TrajectId> gezien;
    for (const InwonerId& een : samen_met(inwoners, persoon->inwoner)) {
        const InwonerRij& rij = *inwoners.find(een.waarde);
        if (een != persoon->inwoner) kaart.dubbelen.push_back(rij);
        for (const TrajectId& traject : rij.trajecten)
            if (const DossierRij* dossier = dossiers.find(traject.waarde))
                if (gezien.insert(traject).second) kaart.dossiers.push_back(*dossier);
    }
    std::ranges::sort(kaart.dossiers, std::greater{},
                      [](const DossierRij& r) { return std::pair(r.jaar, r.nummer); });
    return kaart;
}

}  // namespace houvast

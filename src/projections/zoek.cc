#include "projections/zoek.h"

#include "base/telefoon.h"
#include "projections/dossiers.h"
#include "projections/lezing.h"
#include "projections/zoek_index.h"
#include "projections/zoekvorm.h"
#include "projections/zoekvraag.h"

#include <algorithm>
#include <unordered_map>

namespace houvast {

namespace {

using zoek_index::SleutelSoort;

constexpr std::size_t trigrams_max = 24;
constexpr int posting_max = 1500;     // rows read of one trigram
constexpr int postings_max = 5000;   // of all together
constexpr std::size_t candidates_max = 120;
constexpr int keyed_max = 500;        // persons with one key
constexpr int like_enough = 50;

GevondenOp found_by(SleutelSoort soort) {
    switch (soort) {
        case SleutelSoort::Geboren: return GevondenOp::Geboortedatum;
        case SleutelSoort::Postcode:
        case SleutelSoort::PostcodeHuisnummer: return GevondenOp::Postcode;
        case SleutelSoort::Telefoon: return GevondenOp::Telefoon;
        case SleutelSoort::Email: return GevondenOp::Email;
        case SleutelSoort::Bsn: return GevondenOp::Bsn;
    }
    throw InvariantBroken("zoek: a key of no kind");
}

std::vector<std::int64_t> persons_with(Db& db, SleutelSoort soort, const std::string& sleutel) {
    std::vector<std::int64_t> personen;
    for (const Row& row : db.query(R"sql(SELECT persoon FROM zoek_sleutels
            WHERE soort = $1 AND sleutel = $2 ORDER BY persoon LIMIT $3)sql",
            {static_cast<int>(soort), sleutel, keyed_max}))
        personen.push_back(row.integer(0));
    return personen;
}

std::vector<std::int64_t> candidates_by_name(Db& db, const std::string& naam) {
    std::vector<std::pair<std::int64_t, int>> zeldzaam;  // how many have it, which
    for (const int trigram : trigrammen(naam)) {
        if (zeldzaam.size() == trigrams_max) break;
        const Rows rows = db.query(R"sql(SELECT COUNT(*) FROM (SELECT 1 AS een
            FROM zoek_trigrammen WHERE trigram = $1 LIMIT $2) AS x)sql", {trigram, posting_max});
        if (rows[0].integer(0) > 0) zeldzaam.emplace_back(rows[0].integer(0), trigram);
    }
    std::ranges::sort(zeldzaam);
    std::unordered_map<std::int64_t, int> shared;
    int read = 0;
    for (const auto& [aantal, trigram] : zeldzaam) {
        if (read > 0 && read + aantal > postings_max) break;
        for (const Row& row : db.query(R"sql(SELECT persoon FROM zoek_trigrammen
                WHERE trigram = $1 ORDER BY persoon LIMIT $2)sql", {trigram, posting_max}))
            ++shared[row.integer(0)];
        read += static_cast<int>(aantal);
    }
    std::vector<std::pair<int, std::int64_t>> order;
    for (const auto& [persoon, aantal] : shared) order.emplace_back(-aantal, persoon);
    const std::size_t best = std::min(order.size(), candidates_max);
    std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(best));
    std::vector<std::int64_t> personen;
    for (std::size_t i = 0; i < best; ++i) personen.push_back(order[i].second);
    return personen;
}

struct Gevonden {
    GevondenOp op;
    int gelijkenis;
};

// Persons found, each once: doubles under the one that stays, with the best of both.
class Resultaten {
public:
    explicit Resultaten(Db& db) : db_(db), inwoners_(&db), dossiers_(&db) {}

    void add(const InwonerId& id, Gevonden hoe) {
        const InwonerId wie = blijvende(inwoners_, id);
        const auto [it, added] = gevonden_.try_emplace(wie, hoe);
        if (!added && hoe.gelijkenis > it->second.gelijkenis) it->second = hoe;
    }
    struct Naam {
        InwonerId inwoner;
        std::string zoekvorm;
    };
    std::optional<Naam> naam_of(std::int64_t persoon) {
        const Rows rows =
            db_.query(R"sql(SELECT inwoner, zoekvorm FROM inwoners
                WHERE nummer = $1)sql", {persoon});
        if (rows.empty()) return {};
        return Naam{{rows[0].text(0)}, rows[0].text(1)};
    }

    std::vector<ZoekResultaat> best(std::size_t aantal_max) {
        std::vector<std::pair<InwonerId, Gevonden>> order(gevonden_.begin(), gevonden_.end());
        std::ranges::stable_sort(order, std::greater{},
                                 [](const auto& one) { return one.second.gelijkenis; });
        if (order.size() > aantal_max) order.resize(aantal_max);
        std::vector<ZoekResultaat> resultaten;
        for (const auto& [id, hoe] : order) {
            const InwonerRij* persoon = inwoners_.find(id.waarde);
            if (persoon) resultaten.push_back(complete(*persoon, hoe));
        }
        return resultaten;
    }

private:
    ZoekResultaat complete(const InwonerRij& persoon, Gevonden hoe) {
        ZoekResultaat resultaat{.persoon = persoon, .gevonden_op = hoe.op,
                                .gelijkenis = hoe.gelijkenis};
        for (const InwonerId& een : samen_met(inwoners_, persoon.inwoner)) {
            const InwonerRij& rij = *inwoners_.find(een.waarde);
            resultaat.afgeschermd |= rij.afgeschermd;
            for (const TrajectId& traject : rij.trajecten) {
                const DossierRij* dossier = dossiers_.find(traject.waarde);
                if (!dossier) continue;
                resultaat.afgeschermd |= dossier->afgeschermd;
                const auto& tot_nu = resultaat.dossier;
                if (!tot_nu || std::pair(tot_nu->jaar, tot_nu->nummer) <
                                   std::pair(dossier->jaar, dossier->nummer))
                    resultaat.dossier = *dossier;
            }
        }
        return resultaat;
    }

    Db& db_;
    Tabel<InwonerRij> inwoners_;
    Tabel<DossierRij> dossiers_;
    std::map<InwonerId, Gevonden> gevonden_;
};

void add_by_name(Db& db, Resultaten& resultaten, const std::string& naam, int at_least) {
    for (const std::int64_t persoon : candidates_by_name(db, naam)) {
        const auto rij = resultaten.naam_of(persoon);
        if (!rij) continue;
        const int like = gelijkenis(naam, rij->zoekvorm);
        if (like >= at_least) resultaten.add(rij->inwoner, {GevondenOp::Naam, like});
    }
}

// Who has every key that was asked for.
std::vector<std::int64_t> persons_with_all(Db& db, const Zoekvraag& vraag) {
    std::vector<std::int64_t> all;
    for (std::size_t i = 0; i < vraag.sleutels.size(); ++i) {
        const auto these = persons_with(db, vraag.sleutels[i].first, vraag.sleutels[i].second);
        if (i == 0) all = these;
        else std::erase_if(all, [&](auto one) { return !std::ranges::binary_search(these, one); });
    }
    return all;
}

void add_by_keys(Db& db, Resultaten& resultaten, const Zoekvraag& vraag) {
    for (const std::int64_t persoon : persons_with_all(db, vraag)) {
        const auto rij = resultaten.naam_of(persoon);
        if (!rij) continue;
        const int like = vraag.naam.empty() ? 100 : gelijkenis(vraag.naam, rij->zoekvorm);
        if (like >= like_enough)
            resultaten.add(rij->inwoner, {found_by(vraag.sleutels[0].first), like});
    }
}

}  // namespace

std::vector<ZoekResultaat> zoek(Db& db, std::string_view gevraagd, Vraagsleutel sleutel) {
    const Zoekvraag vraag = understood(gevraagd, sleutel.sleutel);
    Resultaten resultaten(db);
    if (vraag.dossier) {
        const auto [jaar, nummer] = *vraag.dossier;
        if (const auto id = dossier_met_nummer(db, jaar, nummer)) {
            const std::optional<DossierRij> rij = dossier_rij(db, *id);
            for (const InwonerId& client : rij->clienten)
                resultaten.add(client, {GevondenOp::Dossiernummer, 100});
        }
    } else if (!vraag.sleutels.empty()) {
        add_by_keys(db, resultaten, vraag);
    } else if (!vraag.naam.empty()) {
        add_by_name(db, resultaten, vraag.naam, like_enough);
    }
    return resultaten.best(zoek_resultaten_max);
}

std::vector<ZoekResultaat> mogelijk_dubbel(Db& db, std::string_view naam,
                                           const std::optional<std::string>& telefoon,
                                           const std::optional<Datum>& geboren_op) {
    constexpr int nearly_same = 85;
    constexpr std::size_t dubbelen_max = 5;
    const std::string vorm = zoekvorm(naam.substr(0, asked_bytes_max));
    Resultaten resultaten(db);
    const auto with = [&](SleutelSoort soort, const std::string& key, int at_least) {
        for (const std::int64_t persoon : persons_with(db, soort, key)) {
            const auto rij = resultaten.naam_of(persoon);
            const int like = rij ? gelijkenis(vorm, rij->zoekvorm) : -1;
            if (like >= at_least) resultaten.add(rij->inwoner, {found_by(soort), 50 + like / 2});
        }
    };
    if (telefoon)
        if (const auto nummer = telefoon_from(*telefoon)) with(SleutelSoort::Telefoon, *nummer, 0);
    if (geboren_op) with(SleutelSoort::Geboren, iso(*geboren_op), like_enough);
    if (!vorm.empty()) add_by_name(db, resultaten, vorm, nearly_same);
    return resultaten.best(dubbelen_max);
}

}  // namespace houvast

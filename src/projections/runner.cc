#include "projections/runner.h"

#include "base/check.h"
#include "projections/lezing.h"
#include "projections/vergelijking.h"
#include "projections/zoek_index.h"

#include <algorithm>
#include <array>

namespace houvast {

namespace {

struct Projectie {
    std::string_view naam;
    int versie;  // goes up when its rows get another meaning; then they are made again
};
constexpr std::array projecties = {
    Projectie{"dossiers", 1}, Projectie{"gesprekken", 1}, Projectie{"inwoners", 1},
    Projectie{"medewerkers", 1}, Projectie{"signalen", 1}, Projectie{"taken", 1},
    Projectie{"zoek", 1},
};

constexpr int batch_max = 2000;

void fold(Lezing& lezing, const std::vector<Recorded>& batch) {
    for (const Recorded& recorded : batch) lezing.apply(recorded, codec::decode(recorded));
}

// Where the tables are; nothing when they are not this program's, or not filled yet.
std::optional<std::int64_t> position_of(Db& db) {
    const Rows rows = db.query(R"sql(SELECT naam, versie, positie FROM projections
        ORDER BY naam)sql");
    if (rows.size() != projecties.size()) return {};
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].text(0) != projecties[i].naam || rows[i].integer(1) != projecties[i].versie ||
            rows[i].integer(2) != rows[0].integer(2))
            return {};
    return rows[0].integer(2);
}

void start(Db& db, std::int64_t position) {
    db.exec(R"sql(DELETE FROM projections)sql");
    for (const Projectie& p : projecties)
        db.exec(R"sql(INSERT INTO projections (naam, versie, positie) VALUES ($1, $2, $3))sql",
                {p.naam, p.versie, position});
}

// Nothing was ever projected here: the first events find empty tables of this program.
bool is_empty(Db& db) {
    return db.query(R"sql(SELECT 1 FROM projections LIMIT 1)sql").empty() &&
           db.query(R"sql(SELECT 1 FROM inwoners LIMIT 1)sql").empty();
}

std::int64_t fold_all(Lezing& lezing, const Journal& journal) {
    std::int64_t position = 0;
    for (;;) {
        const std::vector<Recorded> batch = journal.read_after(position, batch_max);
        if (batch.empty()) return position;
        fold(lezing, batch);
        position = batch.back().position;
    }
}

void clear(Db& db) {
    db.exec(Opslag<DossierRij>::clear);
    db.exec(Opslag<InwonerRij>::clear);
    db.exec(Opslag<MedewerkerRij>::clear);
    db.exec(Opslag<SluitingsdagRij>::clear);
    db.exec(Opslag<GezichtRij>::clear);
    db.exec(Opslag<SignaalRij>::clear);
    db.exec(Opslag<GesprekRij>::clear);
    db.exec(Opslag<TaakRij>::clear);
    db.exec(R"sql(DELETE FROM dossier_tellingen)sql");
    db.exec(R"sql(DELETE FROM werkvoorraden)sql");
    zoek_index::clear(db);
}

}  // namespace

void Projecties::catch_up(Db& db, const Journal& journal, std::span<const Recorded> fresh) const {
    std::optional<std::int64_t> position = position_of(db);
    if (!position) {
        if (!is_empty(db)) throw ReadTablesOutdated("read tables are of another version: rebuild");
        start(db, 0);
        position = 0;
    }
    const std::int64_t before = *position;
    Lezing lezing(&db, journal, zoeksleutel_);
    // Positions have no gaps but for destroyed streams: what follows at once needs no reading.
    if (!fresh.empty() && fresh.front().position == *position + 1) {
        fold(lezing, {fresh.begin(), fresh.end()});
        position = fresh.back().position;
    } else {
        for (;;) {
            const std::vector<Recorded> batch = journal.read_after(*position, batch_max);
            if (batch.empty()) break;
            fold(lezing, batch);
            position = batch.back().position;
        }
    }
    if (*position == before) return;
    lezing.flush(db, *position);
    db.exec(R"sql(UPDATE projections SET positie = $1)sql", {*position});
}

bool Projecties::is_current(Db& db) const { return position_of(db).has_value() || is_empty(db); }

void Projecties::rebuild(Db& db, const Journal& journal) const {
    Tx tx(db, Tx::Kind::Write);
    Lezing lezing(nullptr, journal, zoeksleutel_);
    lezing.nummers.load(db);
    const std::int64_t position = fold_all(lezing, journal);
    clear(db);
    lezing.flush(db, position);
    start(db, position);
    tx.commit();
}

std::vector<Verschil> Projecties::compare(Db& db, const Journal& journal,
                                          std::size_t count_max) const {
    Tx tx(db, Tx::Kind::Read);
    Lezing lezing(nullptr, journal, zoeksleutel_);
    lezing.nummers.load(db);
    const std::int64_t position = fold_all(lezing, journal);
    lezing.resolve();
    std::vector<Verschil> verschillen = vergelijk(db, lezing, count_max);
    // A destroyed last stream leaves the tables at a position that can no longer be read.
    const auto live = position_of(db);
    if ((!live || *live < position) && verschillen.size() < count_max)
        verschillen.push_back({"projections", "positie", Verschil::Soort::Anders});
    return verschillen;
}

void Projecties::forget(Db& db, const Journal& journal, const StreamId& stream) const {
    Lezing lezing(&db, journal, zoeksleutel_);
    lezing.forget(stream);
    lezing.flush(db, journal.head());
}

}  // namespace houvast

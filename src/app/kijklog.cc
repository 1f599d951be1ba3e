#include "app/kijklog.h"

#include "app/strommen.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>

namespace houvast {

namespace {

constexpr std::chrono::minutes quarter{15};
constexpr std::size_t kept_max = 20'000;  // looks of this quarter in memory; more are just written

constexpr std::array<std::string_view, beelden> beeld_namen = {
    "vandaag", "inwoners", "zoeken", "dossier", "dossier-kop", "bestand", "dossier-regel",
    "metingen", "inwoner", "signalen", "signaal", "agenda", "team", "beheer", "kijklog", "teksten",
    "post", "methodiek", "mijn-start"};
static_assert(!beeld_namen.back().empty());  // one name for each

struct Key {
    std::int64_t quarter;
    std::string wie;
    Beeld wat;
    std::string onderwerp;
    auto operator<=>(const Key&) const = default;
};

std::int64_t ms_of(Tijdstip at) { return at.time_since_epoch().count(); }

Key key_of(const Kijk& kijk) {
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(quarter).count();
    return {ms_of(kijk.op) / ms, actor_text(kijk.wie), kijk.wat, kijk.onderwerp};
}

struct Count {
    Key key;
    std::int64_t first_ms;
    std::int64_t more;
};

void write_looks(Db& db, const std::vector<Count>& counts) {
    for (const Count& c : counts)
        db.exec(R"sql(
            INSERT INTO looks (quarter, who, view, subject, first_ms, times)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (subject, quarter, who, view)
            DO UPDATE SET times = looks.times + excluded.times
        )sql", {c.key.quarter, c.key.wie, beeld_namen.at(static_cast<std::size_t>(c.key.wat)),
                c.key.onderwerp, c.first_ms, c.more});
}

}  // namespace

struct Kijklog::Data {
    struct Seen {
        std::int64_t first_ms;
        std::int64_t unwritten;
    };
    std::mutex mutex;
    std::map<Key, Seen> seen;

    // What older quarters still hold, and room for new ones.
    std::vector<Count> take_unwritten(std::int64_t before_quarter) {
        std::vector<Count> counts;
        for (auto it = seen.begin(); it != seen.end() && it->first.quarter < before_quarter;) {
            if (it->second.unwritten > 0)
                counts.push_back({it->first, it->second.first_ms, it->second.unwritten});
            it = seen.erase(it);
        }
        return counts;
    }
};

Kijklog::Kijklog() : data_(std::make_unique<Data>()) {}
Kijklog::~Kijklog() = default;

std::string_view Kijklog::schema() {
    return R"sql(
        CREATE TABLE looks (
            subject  TEXT NOT NULL,
            quarter  INTEGER NOT NULL,
            who      TEXT NOT NULL,
            view     TEXT NOT NULL,
            first_ms INTEGER NOT NULL,
            times    INTEGER NOT NULL,
            PRIMARY KEY (subject, quarter, who, view)
        ) STRICT;
        CREATE INDEX looks_by_who ON looks (who, quarter);
    )sql";
}

void Kijklog::record(Writer& writer, const Kijk& kijk) {
    const Key key = key_of(kijk);
    std::vector<Count> counts;
    {
        const std::lock_guard lock(data_->mutex);
        if (const auto found = data_->seen.find(key); found != data_->seen.end()) {
            ++found->second.unwritten;
            return;
        }
        counts = data_->take_unwritten(key.quarter);
    }
    counts.push_back({key, ms_of(kijk.op), 1});
    write(writer, [&](Db& db) { write_looks(db, counts); });
    const std::lock_guard lock(data_->mutex);
    if (data_->seen.size() < kept_max) data_->seen.emplace(key, Data::Seen{ms_of(kijk.op), 0});
}

void Kijklog::flush(Writer& writer) {
    std::vector<Count> counts;
    {
        const std::lock_guard lock(data_->mutex);
        counts = data_->take_unwritten(std::numeric_limits<std::int64_t>::max());
    }
    if (counts.empty()) return;
    write(writer, [&](Db& db) { write_looks(db, counts); });
}

std::vector<KijkRegel> Kijklog::read(Db& db, std::string_view onderwerp, int count_max) {
    std::vector<KijkRegel> regels;
    for (const Row& row : db.query(R"sql(
             SELECT who, view, subject, first_ms, times FROM looks
             WHERE subject = $1 ORDER BY quarter DESC, first_ms DESC LIMIT $2
         )sql", {onderwerp, count_max}))
        regels.push_back({.wie = row.text(0),
                          .beeld = row.text(1),
                          .onderwerp = row.text(2),
                          .eerste = Tijdstip{std::chrono::milliseconds{row.integer(3)}},
                          .keer = static_cast<int>(row.integer(4))});
    return regels;
}

void Kijklog::write_all(Db& db, ExportWriter& file) {
    constexpr int page_rows = 500;
    std::string subject, who, view;
    std::int64_t quarter_of = -1;
    for (;;) {
        const Rows rows = db.query(R"sql(
            SELECT subject, quarter, who, view, first_ms, times FROM looks
            WHERE (subject, quarter, who, view) > ($1, $2, $3, $4)
            ORDER BY subject, quarter, who, view LIMIT $5
        )sql", {subject, quarter_of, who, view, page_rows});
        if (rows.empty()) return;
        for (const Row& row : rows) file.row("looks", row.values());
        subject = rows.back().text(0);
        quarter_of = rows.back().integer(1);
        who = rows.back().text(2);
        view = rows.back().text(3);
    }
}

bool Kijklog::read_back(Db& db, const ExportRow& row) {
    if (row.table != "looks") return false;
    const Row& v = row.values;
    db.exec(R"sql(
        INSERT INTO looks (subject, quarter, who, view, first_ms, times)
        VALUES ($1, $2, $3, $4, $5, $6)
    )sql", {v.text(0), v.integer(1), v.text(2), v.text(3), v.integer(4), v.integer(5)});
    return true;
}

}  // namespace houvast

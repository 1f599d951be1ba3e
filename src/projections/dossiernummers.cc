#include "projections/dossiers_opslag.h"
#include "projections/runner.h"

#include <algorithm>

namespace houvast {

void Dossiernummers::load(Db& db) {
    for (const Row& row : db.query(R"sql(SELECT positie, jaar, nummer FROM dossiernummers)sql")) {
        const int jaar = static_cast<int>(row.integer(1));
        const int nummer = static_cast<int>(row.integer(2));
        gegeven_[row.integer(0)] = {.jaar = jaar, .nummer = nummer, .is_new = false};
        hoogste_[jaar] = std::max(hoogste_[jaar], nummer);
    }
}

int Dossiernummers::give(int jaar, std::int64_t positie) {
    if (const auto known = gegeven_.find(positie); known != gegeven_.end())
        return known->second.nummer;
    if (db_) {
        const Rows rows =
            db_->query(R"sql(SELECT jaar, nummer FROM dossiernummers
                WHERE positie = $1)sql", {positie});
        if (!rows.empty()) return static_cast<int>(rows[0].integer(1));
        if (!hoogste_.contains(jaar)) {
            const Rows most = db_->query(
                R"sql(SELECT COALESCE(MAX(nummer), 0) FROM dossiernummers
                    WHERE jaar = $1)sql", {jaar});
            hoogste_[jaar] = static_cast<int>(most[0].integer(0));
        }
    }
    const int nummer = ++hoogste_[jaar];
    gegeven_[positie] = {.jaar = jaar, .nummer = nummer, .is_new = true};
    return nummer;
}

void Dossiernummers::flush(Db& db) {
    for (auto& [positie, gegeven] : gegeven_) {
        if (!gegeven.is_new) continue;
        db.exec(R"sql(INSERT INTO dossiernummers (positie, jaar, nummer) VALUES ($1, $2, $3))sql",
                {positie, gegeven.jaar, gegeven.nummer});
        gegeven.is_new = false;
    }
}

void Projecties::write_numbers(Db& db, ExportWriter& file) {
    constexpr int page_rows = 500;
    for (std::int64_t after = 0;;) {
        const Rows rows = db.query(
            R"sql(SELECT positie, jaar, nummer FROM dossiernummers WHERE positie > $1
                  ORDER BY positie LIMIT $2)sql", {after, page_rows});
        if (rows.empty()) return;
        for (const Row& row : rows) file.row("dossiernummers", row.values());
        after = rows.back().integer(0);
    }
}

bool Projecties::read_numbers(Db& db, const ExportRow& row) {
    if (row.table != "dossiernummers") return false;
    const Row& v = row.values;
    db.exec(R"sql(INSERT INTO dossiernummers (positie, jaar, nummer) VALUES ($1, $2, $3))sql",
            {v.integer(0), v.integer(1), v.integer(2)});
    return true;
}

}  // namespace houvast

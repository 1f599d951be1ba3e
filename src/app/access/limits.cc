// Limits: counts of what went wrong or was asked for, in a table, so that several processes agree.
#include "app/access/data.h"
#include "app/access/delay.h"
#include "base/hash.h"

namespace houvast::access {

namespace {

constexpr std::chrono::hours failures_kept{24};
constexpr std::chrono::days sessions_kept{7};  // after their end: so long a draft finds its owner

}  // namespace

std::string Access::Data::limit_key(std::string_view what, std::string_view who) const {
    std::string text{what};
    text.append("\n").append(who);
    return keyed_hash(key, text);
}

std::chrono::seconds Access::Data::must_wait(Db& db, const std::string& limit) const {
    const Rows rows = db.query(R"sql(SELECT count, last_ms FROM limits WHERE key = $1)sql",
                               {Bytes{limit}});
    if (rows.empty()) return {};
    const auto delay = delay_after(static_cast<int>(rows[0].integer(0)));
    const std::chrono::milliseconds passed{now_ms() - rows[0].integer(1)};
    if (passed >= delay) return {};
    return std::chrono::ceil<std::chrono::seconds>(delay - passed);
}

// A day without a wrong try wipes the slate.
void Access::Data::count_failure(Db& db, const std::string& limit, std::int64_t now_ms) {
    const std::int64_t forgotten = now_ms - std::chrono::milliseconds{failures_kept}.count();
    db.exec(R"sql(
        INSERT INTO limits (key, count, since_ms, last_ms) VALUES ($1, 1, $2, $2)
        ON CONFLICT (key) DO UPDATE SET
            count = CASE WHEN limits.last_ms < $3 THEN 1 ELSE limits.count + 1 END,
            last_ms = excluded.last_ms
    )sql", {Bytes{limit}, now_ms, forgotten});
}

void Access::Data::clear_failures(Db& db, const std::string& limit) {
    db.exec(R"sql(DELETE FROM limits WHERE key = $1)sql", {Bytes{limit}});
}

bool Access::within_limit(const std::string& key, int count_max, std::chrono::seconds window) {
    bool within = false;
    write(*data_->writer, [&](Db& db) {
        const std::int64_t now_ms = data_->now_ms();
        const std::int64_t window_start = now_ms - std::chrono::milliseconds{window}.count();
        const Rows rows = db.query(R"sql(
            INSERT INTO limits (key, count, since_ms, last_ms) VALUES ($1, 1, $2, $2)
            ON CONFLICT (key) DO UPDATE SET
                count = CASE WHEN limits.since_ms < $3 THEN 1 ELSE limits.count + 1 END,
                since_ms = CASE WHEN limits.since_ms < $3 THEN $2 ELSE limits.since_ms END,
                last_ms = $2
            RETURNING count
        )sql", {Bytes{data_->limit_key("limit", key)}, now_ms, window_start});
        within = rows[0].integer(0) <= count_max;
    });
    return within;
}

void Access::forget_old() {
    write(*data_->writer, [&](Db& db) {
        const std::int64_t now_ms = data_->now_ms();
        db.exec(R"sql(DELETE FROM sessions WHERE seen_ms < $1)sql",
                {now_ms - std::chrono::milliseconds{sessions_kept}.count()});
        db.exec(R"sql(DELETE FROM invitations WHERE expires_ms < $1)sql", {now_ms});
        db.exec(R"sql(DELETE FROM limits WHERE last_ms < $1)sql",
                {now_ms - std::chrono::milliseconds{failures_kept}.count()});
    });
}

}  // namespace houvast::access

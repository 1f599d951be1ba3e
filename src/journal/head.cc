#include "journal/head.h"

#include "base/hash.h"
#include "base/text.h"
#include "journal/chain.h"
#include "journal/encoding.h"

#include <charconv>

namespace houvast {

namespace {

std::string keyed(Sleutels& keys, const Head& head) {
    return keyed_hash(keys.derived("chain head"),
                      Encoding().number(head.position).text(head.hash).bytes());
}

}  // namespace

Head head_of(Db& db) {
    const Rows rows =
        db.query(R"sql(SELECT position, hash FROM chain ORDER BY position DESC LIMIT 1)sql");
    if (rows.empty()) return {};
    return {.position = rows[0].integer(0), .hash = rows[0].bytes(1)};
}

std::string head_line(const Head& head) {
    return std::to_string(head.position) + " " + hex(head.hash) + "\n";
}

std::optional<Head> head_from_line(std::string_view line) {
    line = trimmed(line);
    Head head;
    const auto [end, error] =
        std::from_chars(line.data(), line.data() + line.size(), head.position);
    const auto digits = static_cast<std::size_t>(end - line.data());
    if (error != std::errc() || head.position < 0 || digits >= line.size()) return std::nullopt;
    const auto bytes = from_hex(trimmed(line.substr(digits)));
    if (!bytes || bytes->size() != 32) return std::nullopt;
    head.hash = *bytes;
    return head;
}

Head chain_on(Db& db, const Head& head, std::string_view event_or_line_hash) {
    const std::int64_t position = head.position + 1;
    Head next{.position = position, .hash = chain_hash(head.hash, position, event_or_line_hash)};
    db.exec(R"sql(INSERT INTO chain (position, event_hash, hash) VALUES ($1, $2, $3))sql",
            {position, Bytes{std::string(event_or_line_hash)}, Bytes{next.hash}});
    return next;
}

void write_head(Db& db, Sleutels& keys, const Head& head) {
    db.exec(R"sql(INSERT INTO meta (name, value) VALUES ('head', $1)
                  ON CONFLICT (name) DO UPDATE SET value = excluded.value)sql",
            {Bytes{keyed(keys, head)}});
}

bool is_written_head(Db& db, Sleutels& keys, const Head& head) {
    const Rows rows = db.query(R"sql(SELECT value FROM meta WHERE name = 'head')sql");
    if (rows.empty()) return head.position == 0;
    return rows[0].bytes(0) == keyed(keys, head);
}

}  // namespace houvast

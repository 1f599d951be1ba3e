#include "journal/journal.h"

#include "base/check.h"
#include "base/hash.h"
#include "journal/chain.h"
#include "journal/head.h"
#include "journal/keys.h"
#include "journal/payload.h"
#include "journal/register.h"
#include "journal/seal.h"
#include "journal/stream_name.h"

#include <algorithm>

namespace houvast {

namespace {

// Where a stream ends: what the next event builds on.
struct StreamEnd {
    int version = 0;
    std::string hash = {};
};

StreamEnd end_of(Db& db, const StreamId& stream) {
    const Rows rows = db.query(
        R"sql(SELECT version, hash FROM events WHERE kind = $1 AND stream = $2
              ORDER BY version DESC LIMIT 1)sql",
        {stored_name(stream.kind), stream.id});
    if (rows.empty()) return {};
    return {.version = static_cast<int>(rows[0].integer(0)), .hash = rows[0].bytes(1)};
}

void insert(Db& db, const Envelope& e, std::string sealed, const std::string& hash) {
    db.exec(R"sql(INSERT INTO events (position, kind, stream, version, name, command, actor, at,
                                      datum, payload, payload_hash, hash)
                  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))sql",
            {e.position, stored_name(e.stream.kind), e.stream.id, e.version, e.name,
             e.meta.command.waarde, e.meta.actor, stored(e.meta.at), stored(e.meta.datum),
             Bytes{std::move(sealed)}, Bytes{e.payload_hash}, Bytes{hash}});
}

std::string key_for_append(Db& db, Sleutels& keys, const StreamId& stream, int version) {
    if (version == 0) {
        ENSURE(!is_destroyed(db, stream));
        return keys.make(db, stream);
    }
    auto key = keys.find(db, stream);
    if (!key) throw DbError(DbError::Kind::Broken, "journal: the key of a stream is gone");
    return *key;
}

bool named_once(std::span<const Append> appends) {
    for (std::size_t i = 0; i < appends.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (appends[i].stream == appends[j].stream) return false;
    return true;
}

}  // namespace

std::expected<std::vector<Recorded>, StaleVersion> Journal::append(
    std::span<const Append> appends, const Meta& meta) {
    ENSURE(named_once(appends));
    head_.reset();
    std::vector<StreamEnd> ends;
    for (const Append& a : appends) {
        ENSURE(!a.events.empty());
        ends.push_back(end_of(db_, a.stream));
        if (a.expected_version && ends.back().version != *a.expected_version)
            return std::unexpected(StaleVersion{a.stream, ends.back().version});
    }
    std::vector<Recorded> written;
    Head head = head_of(db_);
    for (std::size_t i = 0; i < appends.size(); ++i) {
        const StreamId& stream = appends[i].stream;
        StreamEnd& end = ends[i];
        const std::string key = key_for_append(db_, keys_, stream, end.version);
        for (const StoredEvent& event : appends[i].events) {
            const int version = ++end.version;
            std::string sealed =
                seal(key, event.payload, payload_place(stream, version, event.name));
            const Envelope envelope{stream, version, head.position + 1, event.name, meta,
                                    hash(sealed)};
            end.hash = event_hash(end.hash, envelope);
            insert(db_, envelope, std::move(sealed), end.hash);
            head = chain_on(db_, head, end.hash);
            written.push_back({.stream = stream, .version = version, .position = head.position,
                               .event = event, .meta = meta});
        }
    }
    if (!written.empty()) write_head(db_, keys_, head);
    return written;
}

std::string Journal::opened(const StreamId& stream, const std::string& place,
                            std::string_view sealed) const {
    // A second time without the cache: it may hold the key of a transaction that was undone.
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const auto key = keys_.find(db_, stream);
        auto payload = key ? open_sealed(*key, sealed, place) : std::nullopt;
        if (payload) return std::move(*payload);
        keys_.forget(stream);
    }
    throw DbError(DbError::Kind::Broken,
                  "journal: an event cannot be opened: its bytes or its key have changed");
}

std::string Journal::rest_of(const StreamId& stream, int version) const {
    const Rows rows = db_.query(
        R"sql(SELECT rest FROM wiped WHERE kind = $1 AND stream = $2 AND version = $3)sql",
        {stored_name(stream.kind), stream.id, version});
    if (rows.empty() || rows[0].is_null(0)) return {};
    return opened(stream, rest_place(stream, version), rows[0].bytes(0));
}

// kind, stream, version, position, name, command, actor, at, datum, payload
Recorded Journal::recorded(const Row& row) const {
    Recorded r{.stream = {stream_kind_named(row.text(0)), row.text(1)},
               .version = static_cast<int>(row.integer(2)),
               .position = row.integer(3),
               .event = {.name = row.text(4), .payload = {}},
               .wiped = row.is_null(9),
               .meta = {.command = {row.text(5)},
                        .actor = row.text(6),
                        .at = tijdstip_from(row.integer(7)),
                        .datum = datum_from(row.integer(8))}};
    r.event.payload = r.wiped ? rest_of(r.stream, r.version)
                              : opened(r.stream, payload_place(r.stream, r.version, r.event.name),
                                       row.bytes(9));
    return r;
}

std::vector<Recorded> Journal::recorded(const Rows& rows) const {
    std::vector<Recorded> all;
    all.reserve(rows.size());
    for (const Row& row : rows) all.push_back(recorded(row));
    return all;
}

std::vector<Recorded> Journal::read(const StreamId& stream, int after_version) const {
    return recorded(db_.query(
        R"sql(SELECT kind, stream, version, position, name, command, actor, at, datum, payload
              FROM events WHERE kind = $1 AND stream = $2 AND version > $3 ORDER BY version)sql",
        {stored_name(stream.kind), stream.id, after_version}));
}

std::vector<Recorded> Journal::read_after(std::int64_t position, int count_max) const {
    return recorded(db_.query(
        R"sql(SELECT kind, stream, version, position, name, command, actor, at, datum, payload
              FROM events WHERE position > $1 ORDER BY position LIMIT $2)sql",
        {position, count_max}));
}

std::vector<Recorded> Journal::written_by(const CommandId& command) const {
    return recorded(db_.query(
        R"sql(SELECT kind, stream, version, position, name, command, actor, at, datum, payload
              FROM events WHERE command = $1 ORDER BY position)sql",
        {command.waarde}));
}

// Asked for every stream of every page: answered by the index alone.
int Journal::version_of(const StreamId& stream) const {
    const Rows rows = db_.query(
        R"sql(SELECT version FROM events WHERE kind = $1 AND stream = $2
              ORDER BY version DESC LIMIT 1)sql",
        {stored_name(stream.kind), stream.id});
    return rows.empty() ? 0 : static_cast<int>(rows[0].integer(0));
}

std::int64_t Journal::head() const {
    if (!head_) head_ = head_of(db_).position;
    return *head_;
}

void Journal::wipe(const StreamId& stream, int version, std::string_view rest) {
    head_.reset();
    ENSURE(version > 0 && version <= version_of(stream));
    WipedLine line{.stream = stream, .version = version};
    if (!rest.empty()) {
        const auto key = keys_.find(db_, stream);
        ENSURE(key.has_value());
        line.rest = seal(*key, rest, rest_place(stream, version));
        line.rest_hash = hash(line.rest);
    }
    record_wiped(db_, keys_, line);
}

void Journal::destroy(const StreamId& stream, const Meta& meta, std::string_view ground) {
    ENSURE(version_of(stream) > 0);
    head_.reset();
    record_destroyed(db_, keys_, {.stream = stream, .meta = meta, .ground = std::string(ground),
                                  .positions = {}});
}

}  // namespace houvast

#include "journal/blob.h"

#include "base/check.h"
#include "base/random.h"
#include "journal/encoding.h"
#include "journal/keys.h"
#include "journal/seal.h"
#include "journal/stream_name.h"

namespace houvast {

namespace {

// Bytes or keys that are moved to another event do not open.
std::string place(std::string_view what, const StreamId& stream, int version) {
    return Encoding()
        .text(what)
        .text(stored_name(stream.kind))
        .text(stream.id)
        .number(version)
        .bytes();
}

std::optional<std::string> opened(Db& db, Sleutels& keys, const StreamId& stream, int version,
                                  const Row& row) {
    const auto stream_key = keys.find(db, stream);
    if (!stream_key) return {};
    const auto key = open_sealed(*stream_key, row.bytes(0), place("blob key", stream, version));
    if (!key || key->size() != key_bytes) return {};
    return open_sealed(*key, row.bytes(1), place("blob", stream, version));
}

Rows stored(Db& db, const StreamId& stream, int version) {
    return db.query(R"sql(SELECT wrapped, sealed FROM blobs
                          WHERE kind = $1 AND stream = $2 AND version = $3)sql",
                    {stored_name(stream.kind), stream.id, version});
}

}  // namespace

void write_blob(Db& db, Sleutels& keys, const StreamId& stream, int version,
                std::string_view bytes) {
    const auto stream_key = keys.find(db, stream);
    ENSURE(stream_key.has_value());
    const std::string key = random_bytes(key_bytes);
    db.exec(R"sql(INSERT INTO blobs (kind, stream, version, wrapped, sealed)
                  VALUES ($1, $2, $3, $4, $5))sql",
            {stored_name(stream.kind), stream.id, version,
             Bytes{seal(*stream_key, key, place("blob key", stream, version))},
             Bytes{seal(key, bytes, place("blob", stream, version))}});
}

std::optional<std::string> read_blob(Db& db, Sleutels& keys, const StreamId& stream, int version) {
    const Rows rows = stored(db, stream, version);
    if (rows.empty()) return {};
    auto bytes = opened(db, keys, stream, version, rows.front());
    if (!bytes) throw DbError(DbError::Kind::Broken, "journal: a blob does not open");
    return bytes;
}

void remove_blob(Db& db, const StreamId& stream, int version) {
    db.exec(R"sql(DELETE FROM blobs WHERE kind = $1 AND stream = $2 AND version = $3)sql",
            {stored_name(stream.kind), stream.id, version});
}

void remove_blobs(Db& db, const StreamId& stream) {
    db.exec(R"sql(DELETE FROM blobs WHERE kind = $1 AND stream = $2)sql",
            {stored_name(stream.kind), stream.id});
}

std::vector<std::int64_t> unsound_blobs(Db& db, Sleutels& keys) {
    std::vector<std::int64_t> positions;
    for (const Row& row : db.query(
             R"sql(SELECT position, kind, stream, version FROM events
                   WHERE name = $1 AND payload IS NOT NULL ORDER BY position)sql",
             {event_with_blob})) {
        const StreamId stream{stream_kind_named(row.text(1)), row.text(2)};
        const auto version = static_cast<int>(row.integer(3));
        const Rows rows = stored(db, stream, version);  // one at a time: they are large
        if (rows.empty() || !opened(db, keys, stream, version, rows.front()))
            positions.push_back(row.integer(0));
    }
    if (!db.query(R"sql(SELECT 1 FROM blobs b WHERE NOT EXISTS
                            (SELECT 1 FROM events e WHERE e.kind = b.kind AND e.stream = b.stream
                             AND e.version = b.version AND e.payload IS NOT NULL) LIMIT 1)sql")
             .empty())
        positions.push_back(0);
    return positions;
}

}  // namespace houvast

#include "journal/register.h"

#include "journal/blob.h"
#include "journal/head.h"
#include "journal/stream_name.h"

namespace houvast {

namespace {

std::string positions_of(Db& db, const StreamId& stream) {
    std::string positions;
    for (const Row& row : db.query(
             R"sql(SELECT position FROM events WHERE kind = $1 AND stream = $2
                   ORDER BY position)sql",
             {stored_name(stream.kind), stream.id})) {
        if (!positions.empty()) positions += ',';
        positions += std::to_string(row.integer(0));
    }
    return positions;
}

std::optional<Bytes> bytes_or_null(const std::string& bytes) {
    if (bytes.empty()) return {};
    return Bytes{bytes};
}

bool is_wiped(Db& db, const WipedLine& line) {
    return !db.query(
                  R"sql(SELECT position FROM wiped
                        WHERE kind = $1 AND stream = $2 AND version = $3)sql",
                  {stored_name(line.stream.kind), line.stream.id, line.version})
                .empty();
}

}  // namespace

bool is_destroyed(Db& db, const StreamId& stream) {
    return !db.query(R"sql(SELECT position FROM destroyed WHERE kind = $1 AND stream = $2)sql",
                     {stored_name(stream.kind), stream.id})
                .empty();
}

void record_destroyed(Db& db, Sleutels& keys, DestroyedLine line) {
    if (is_destroyed(db, line.stream)) return;
    const std::string_view kind = stored_name(line.stream.kind);
    line.positions = positions_of(db, line.stream);
    const Head head = chain_on(db, head_of(db), line_hash(line));
    db.exec(R"sql(INSERT INTO destroyed (position, kind, stream, command, actor, at, datum,
                                         ground, positions)
                  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))sql",
            {head.position, kind, line.stream.id, line.meta.command.waarde, line.meta.actor,
             stored(line.meta.at), stored(line.meta.datum), line.ground, line.positions});
    db.exec(R"sql(DELETE FROM events WHERE kind = $1 AND stream = $2)sql",
            {kind, line.stream.id});
    db.exec(R"sql(UPDATE wiped SET rest = NULL WHERE kind = $1 AND stream = $2)sql",
            {kind, line.stream.id});
    remove_blobs(db, line.stream);
    keys.destroy(db, line.stream);
    write_head(db, keys, head);
}

void record_wiped(Db& db, Sleutels& keys, const WipedLine& line) {
    if (is_wiped(db, line)) return;
    const std::string_view kind = stored_name(line.stream.kind);
    const Head head = chain_on(db, head_of(db), line_hash(line));
    const bool left = !line.rest.empty() && !is_destroyed(db, line.stream);
    db.exec(R"sql(INSERT INTO wiped (position, kind, stream, version, rest, rest_hash)
                  VALUES ($1, $2, $3, $4, $5, $6))sql",
            {head.position, kind, line.stream.id, line.version,
             bytes_or_null(left ? line.rest : ""), bytes_or_null(line.rest_hash)});
    db.exec(R"sql(UPDATE events SET payload = NULL
                  WHERE kind = $1 AND stream = $2 AND version = $3)sql",
            {kind, line.stream.id, line.version});
    remove_blob(db, line.stream, line.version);
    write_head(db, keys, head);
}

Register register_of(Db& db) {
    Register all;
    for (const Row& row : db.query(
             R"sql(SELECT kind, stream, command, actor, at, datum, ground, positions
                   FROM destroyed ORDER BY position)sql"))
        all.destroyed.push_back({.stream = {stream_kind_named(row.text(0)), row.text(1)},
                                 .meta = {.command = {row.text(2)},
                                          .actor = row.text(3),
                                          .at = tijdstip_from(row.integer(4)),
                                          .datum = datum_from(row.integer(5))},
                                 .ground = row.text(6),
                                 .positions = row.text(7)});
    for (const Row& row : db.query(
             R"sql(SELECT kind, stream, version, rest_hash, rest FROM wiped
                   ORDER BY position)sql"))
        all.wiped.push_back({.stream = {stream_kind_named(row.text(0)), row.text(1)},
                             .version = static_cast<int>(row.integer(2)),
                             .rest_hash = row.is_null(3) ? std::string() : row.bytes(3),
                             .rest = row.is_null(4) ? std::string() : row.bytes(4)});
    return all;
}

void replay(Db& db, Sleutels& keys, const Register& all) {
    for (const DestroyedLine& line : all.destroyed) record_destroyed(db, keys, line);
    for (const WipedLine& line : all.wiped) record_wiped(db, keys, line);
}

}  // namespace houvast

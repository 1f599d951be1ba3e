#include "journal/backup.h"

#include "journal/stream_name.h"
#include "journal/verify.h"

#include <algorithm>

namespace houvast {

namespace {

constexpr int page_rows = 500;

void write_all(ExportWriter& file, std::string_view table, const Rows& rows) {
    for (const Row& row : rows) file.row(table, row.values());
}

void write_events(Db& db, ExportWriter& file) {
    for (std::int64_t after = 0;;) {
        const Rows rows = db.query(
            R"sql(SELECT position, kind, stream, version, name, command, actor, at, datum, payload,
                         payload_hash, hash
                  FROM events WHERE position > $1 ORDER BY position LIMIT $2)sql",
            {after, page_rows});
        if (rows.empty()) return;
        write_all(file, "events", rows);
        after = rows.back().integer(0);
    }
}

// One at a time: each is up to fifteen megabytes.
void write_blobs(Db& db, ExportWriter& file) {
    std::string kind, stream;
    std::int64_t version = 0;
    for (;;) {
        const Rows rows = db.query(
            R"sql(SELECT kind, stream, version, wrapped, sealed FROM blobs
                  WHERE (kind, stream, version) > ($1, $2, $3)
                  ORDER BY kind, stream, version LIMIT 1)sql", {kind, stream, version});
        if (rows.empty()) return;
        write_all(file, "blobs", rows);
        kind = rows.back().text(0);
        stream = rows.back().text(1);
        version = rows.back().integer(2);
    }
}

void write_chain(Db& db, ExportWriter& file) {
    for (std::int64_t after = 0;;) {
        const Rows rows = db.query(
            R"sql(SELECT position, event_hash, hash FROM chain WHERE position > $1
                  ORDER BY position LIMIT $2)sql", {after, page_rows});
        if (rows.empty()) return;
        write_all(file, "chain", rows);
        after = rows.back().integer(0);
    }
}

void write_registers(Db& db, ExportWriter& file) {
    write_all(file, "destroyed", db.query(
        R"sql(SELECT position, kind, stream, command, actor, at, datum, ground, positions
              FROM destroyed ORDER BY position)sql"));
    write_all(file, "wiped", db.query(
        R"sql(SELECT position, kind, stream, version, rest_hash, rest FROM wiped
              ORDER BY position)sql"));
}

void write_keys(Db& db, ExportWriter& file) {
    std::string kind, stream;
    for (;;) {
        const Rows rows = db.query(
            R"sql(SELECT kind, stream, wrapped FROM stream_keys WHERE (kind, stream) > ($1, $2)
                  ORDER BY kind, stream LIMIT $3)sql", {kind, stream, page_rows});
        if (rows.empty()) return;
        write_all(file, "stream_keys", rows);
        kind = rows.back().text(0);
        stream = rows.back().text(1);
    }
}

Params params_of(const Row& row) {
    Params params;
    for (const DbValue& value : row.values()) {
        params.emplace_back(std::nullopt);
        params.back().value = value;
    }
    return params;
}

void refuse_unless_empty(Db& db) {
    const Rows rows = db.query(
        R"sql(SELECT (SELECT count(*) FROM chain) + (SELECT count(*) FROM events)
                   + (SELECT count(*) FROM stream_keys) + (SELECT count(*) FROM destroyed)
                   + (SELECT count(*) FROM wiped))sql");
    if (rows.at(0).integer(0) != 0)
        throw BackupError("restore: there is a journal here already, and it stays");
}

void insert(Db& db, const std::string& table, const Params& row) {
    if (table == "events")
        db.exec(R"sql(INSERT INTO events (position, kind, stream, version, name, command, actor,
                                          at, datum, payload, payload_hash, hash)
                      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))sql", row);
    else if (table == "chain")
        db.exec(R"sql(INSERT INTO chain (position, event_hash, hash) VALUES ($1, $2, $3))sql",
                row);
    else if (table == "destroyed")
        db.exec(R"sql(INSERT INTO destroyed (position, kind, stream, command, actor, at, datum,
                                             ground, positions)
                      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))sql", row);
    else if (table == "wiped")
        db.exec(R"sql(INSERT INTO wiped (position, kind, stream, version, rest_hash, rest)
                      VALUES ($1, $2, $3, $4, $5, $6))sql", row);
    else if (table == "blobs")
        db.exec(R"sql(INSERT INTO blobs (kind, stream, version, wrapped, sealed)
                      VALUES ($1, $2, $3, $4, $5))sql", row);
    else if (table == "stream_keys")
        db.exec(R"sql(INSERT INTO stream_keys (kind, stream, wrapped) VALUES ($1, $2, $3))sql",
                row);
    else
        throw BackupError("restore: the file was made by a newer program");
}

// Does the backup's check value belong to the key that this database was opened with?
void check_key(Db& db, const std::string& of_backup) {
    const Rows rows = db.query(R"sql(SELECT value FROM meta WHERE name = 'key-check')sql");
    if (rows.at(0).bytes(0) != of_backup)
        throw WrongKey("restore: this backup was made with the key of another gemeente");
}

Head read_journal(Db& db, const std::string& path) {
    ExportReader file(path, "journal");
    Head head;
    while (const auto row = file.next()) {
        if (row->table == "key-check") {
            check_key(db, row->values.bytes(0));
        } else if (row->table == "head") {
            head = {.position = row->values.integer(0), .hash = row->values.bytes(1)};
            db.exec(R"sql(INSERT INTO meta (name, value) VALUES ('head', $1))sql",
                    {Bytes{row->values.bytes(2)}});
        } else {
            insert(db, row->table, params_of(row->values));
        }
    }
    return head;
}

void read_keys(Db& db, const std::string& path, const Head& of_journal) {
    ExportReader file(path, "keys");
    bool same_moment = false;
    while (const auto row = file.next()) {
        if (row->table == "head")
            same_moment = Head{row->values.integer(0), row->values.bytes(1)} == of_journal;
        else
            insert(db, row->table, params_of(row->values));
    }
    if (!same_moment) throw BackupError("restore: these keys do not belong to this journal");
}

void read_beside(Db& db, const std::string& path, const Head& of_journal,
                 std::span<const BackupRoom> rooms) {
    ExportReader file(path, "beside");
    bool same_moment = false;
    while (const auto row = file.next()) {
        if (row->table == "head")
            same_moment = Head{row->values.integer(0), row->values.bytes(1)} == of_journal;
        else if (!std::ranges::any_of(rooms, [&](const auto& room) { return room.read(db, *row); }))
            throw BackupError("restore: the file was made by a newer program");
    }
    if (!same_moment) throw BackupError("restore: these files are not of one moment");
}

}  // namespace

Head backup(Db& db, const BackupFiles& files, std::span<const BackupRoom> rooms) {
    Tx tx(db, Tx::Kind::Read);
    const Head head = head_of(db);
    std::optional<ExportWriter> beside;
    if (!files.beside.empty()) {
        beside.emplace(files.beside, "beside");
        beside->row("head", {head.position, Bytes{head.hash}});
        for (const BackupRoom& room : rooms) room.write(db, *beside);
    }
    ExportWriter keys(files.keys, "keys");
    keys.row("head", {head.position, Bytes{head.hash}});
    write_keys(db, keys);

    ExportWriter journal(files.journal, "journal");
    write_all(journal, "key-check",
              db.query(R"sql(SELECT value FROM meta WHERE name = 'key-check')sql"));
    write_registers(db, journal);
    write_events(db, journal);
    write_blobs(db, journal);
    write_chain(db, journal);
    for (const Row& row : db.query(R"sql(SELECT value FROM meta WHERE name = 'head')sql"))
        journal.row("head", {head.position, Bytes{head.hash}, Bytes{row.bytes(0)}});
    tx.commit();
    keys.finish();
    if (beside) beside->finish();
    journal.finish();
    return head;
}

void write_register(Db& db, const std::string& path) {
    ExportWriter file(path, "register");
    Tx tx(db, Tx::Kind::Read);
    write_registers(db, file);
    tx.commit();
    file.finish();
}

Register read_register(const std::string& path) {
    ExportReader file(path, "register");
    Register all;
    while (const auto row = file.next()) {
        const Row& v = row->values;
        const StreamId stream{stream_kind_named(v.text(1)), v.text(2)};
        if (row->table == "destroyed")
            all.destroyed.push_back({.stream = stream,
                                     .meta = {.command = {v.text(3)},
                                              .actor = v.text(4),
                                              .at = tijdstip_from(v.integer(5)),
                                              .datum = datum_from(v.integer(6))},
                                     .ground = v.text(7),
                                     .positions = v.text(8)});
        else if (row->table == "wiped")
            all.wiped.push_back({.stream = stream,
                                 .version = static_cast<int>(v.integer(3)),
                                 .rest_hash = v.is_null(4) ? std::string() : v.bytes(4),
                                 .rest = v.is_null(5) ? std::string() : v.bytes(5)});
        else
            throw BackupError("restore: the register was made by a newer program");
    }
    return all;
}

Head restore(Db& db, Sleutels& keys, const BackupFiles& files, const Register& live,
             std::span<const BackupRoom> rooms) {
    Tx tx(db, Tx::Kind::Write);
    refuse_unless_empty(db);
    const Head head = read_journal(db, files.journal);
    read_keys(db, files.keys, head);
    if (!files.beside.empty()) read_beside(db, files.beside, head, rooms);
    const std::vector<Finding> findings = verify_within(db, keys, head);
    if (!findings.empty())
        throw BackupError("restore: " + std::string(sentence(findings[0].kind)));
    replay(db, keys, live);
    tx.commit();
    db.scrub();  // what the register took away stood in the files for a moment
    return head_of(db);
}

}  // namespace houvast

#include "journal/schema.h"

namespace houvast {

namespace {

constexpr Migration steps[] = {
    {1, "journal, chains, keys and registers", R"sql(
        CREATE TABLE events (
            position INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            stream TEXT NOT NULL,
            version INTEGER NOT NULL,
            name TEXT NOT NULL,
            command TEXT NOT NULL,
            actor TEXT NOT NULL,
            at INTEGER NOT NULL,     -- UTC, milliseconds since 1970
            datum INTEGER NOT NULL,  -- the business day, in days since 1970
            payload BLOB,
            payload_hash BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX events_stream ON events (kind, stream, version);
        CREATE INDEX events_command ON events (command);
        CREATE TABLE chain (
            position INTEGER PRIMARY KEY,
            event_hash BLOB NOT NULL,  -- of an event, or of a line in a register
            hash BLOB NOT NULL
        ) STRICT;
        CREATE TABLE stream_keys (
            kind TEXT NOT NULL,
            stream TEXT NOT NULL,
            wrapped BLOB NOT NULL,
            PRIMARY KEY (kind, stream)
        ) STRICT;
        CREATE TABLE destroyed (
            position INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            stream TEXT NOT NULL,
            command TEXT NOT NULL,
            actor TEXT NOT NULL,
            at INTEGER NOT NULL,
            datum INTEGER NOT NULL,
            ground TEXT NOT NULL,
            positions TEXT NOT NULL  -- where its events stood: "3,17,18"
        ) STRICT;
        CREATE UNIQUE INDEX destroyed_stream ON destroyed (kind, stream);
        CREATE TABLE wiped (
            position INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            stream TEXT NOT NULL,
            version INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX wiped_event ON wiped (kind, stream, version);
        CREATE TABLE meta (
            name TEXT PRIMARY KEY,
            value BLOB NOT NULL
        ) STRICT;
    )sql"},
    {2, "what is left of a wiped payload", R"sql(
        ALTER TABLE wiped ADD COLUMN rest BLOB;  -- sealed; gone when the stream is destroyed
        ALTER TABLE wiped ADD COLUMN rest_hash BLOB;
    )sql"},
    {3, "the bytes of documents", R"sql(
        CREATE TABLE blobs (
            kind TEXT NOT NULL,
            stream TEXT NOT NULL,
            version INTEGER NOT NULL,  -- of the event that it belongs to
            wrapped BLOB NOT NULL,     -- its own key, sealed with the key of the stream
            sealed BLOB NOT NULL,
            PRIMARY KEY (kind, stream, version)
        ) STRICT;
    )sql"},
};

}  // namespace

Migrations journal_migrations() { return {"journal", steps}; }

}  // namespace houvast

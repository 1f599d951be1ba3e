#include "app/access/schema.h"

#include <array>

namespace houvast::access {

namespace {

constexpr std::string_view tables = R"sql(
    CREATE TABLE accounts (
        id            TEXT PRIMARY KEY,
        login         TEXT NOT NULL UNIQUE,
        password_hash TEXT,
        totp_sealed   BLOB,
        totp_confirmed INTEGER NOT NULL,
        totp_last     INTEGER NOT NULL,
        code_needed   INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE memberships (
        gemeente   TEXT NOT NULL,
        medewerker TEXT NOT NULL,
        account    TEXT NOT NULL REFERENCES accounts (id),
        PRIMARY KEY (gemeente, medewerker)
    ) STRICT;
    CREATE UNIQUE INDEX memberships_by_account ON memberships (account, gemeente);
    CREATE TABLE invitations (
        token_hash BLOB PRIMARY KEY,
        account    TEXT NOT NULL REFERENCES accounts (id),
        expires_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX invitations_by_account ON invitations (account);
    CREATE TABLE sessions (
        token_hash BLOB PRIMARY KEY,
        account    TEXT NOT NULL REFERENCES accounts (id),
        gemeente   TEXT NOT NULL,
        medewerker TEXT NOT NULL,
        stage      INTEGER NOT NULL,
        made_ms    INTEGER NOT NULL,
        seen_ms    INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX sessions_by_account ON sessions (account, gemeente);
    CREATE INDEX sessions_by_seen ON sessions (seen_ms);
    CREATE TABLE limits (
        key      BLOB PRIMARY KEY,
        count    INTEGER NOT NULL,
        since_ms INTEGER NOT NULL,
        last_ms  INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX limits_by_age ON limits (last_ms);
)sql";

const std::array steps = {Migration{1, "accounts, sessions and limits", tables}};

}  // namespace

std::span<const Migrations> access_migrations() {
    static const std::array all = {Migrations{.room = "access", .steps = steps}};
    return all;
}

}  // namespace houvast::access

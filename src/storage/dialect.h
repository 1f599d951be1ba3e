// Dialect: data definitions are written once, for SQLite, and translated for PostgreSQL:
//
//   INTEGER → BIGINT            always 64 bits
//   BLOB    → BYTEA
//   TEXT    → TEXT COLLATE "C"  sorts and compares by bytes, as SQLite does
//   STRICT, WITHOUT ROWID       dropped
//
// Only words in capitals outside quotes change. AUTOINCREMENT is not used: the program gives ids.
#pragma once

#include <string>
#include <string_view>

namespace houvast {

std::string postgres_definitions(std::string_view sqlite);

}  // namespace houvast

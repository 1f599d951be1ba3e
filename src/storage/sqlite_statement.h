// SqliteStatement: one prepared statement of one connection. Inside storage/ only.
#pragma once

#include "storage/db.h"

struct sqlite3;
struct sqlite3_stmt;

namespace houvast {

class SqliteStatement {
public:
    SqliteStatement(sqlite3*, std::string_view sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    Rows rows(const Params&);  // runs it to its end
    bool reads_only() const;

private:
    void bind(const Params&);
    Row row() const;

    sqlite3* db_;
    sqlite3_stmt* statement_ = nullptr;
    std::vector<std::size_t> numbers_;  // SQLite's place → which of $1, $2 … stands there
    std::size_t params_ = 0;
};

// The last error of this connection. Messages of SQLite name tables and columns, never values.
DbError sqlite_error(sqlite3*, std::string_view doing);

}  // namespace houvast

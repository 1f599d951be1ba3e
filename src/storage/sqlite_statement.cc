#include "storage/sqlite_statement.h"

#include "base/check.h"
#include "base/overloaded.h"

#include <sqlite3.h>

#include <algorithm>
#include <charconv>

namespace houvast {

namespace {

DbError::Kind kind_of(int code) {
    switch (code & 0xff) {  // the primary code of an extended one
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return DbError::Kind::Busy;
        case SQLITE_CONSTRAINT: return DbError::Kind::Constraint;
        case SQLITE_FULL: return DbError::Kind::Full;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_CANTOPEN:
        case SQLITE_IOERR: return DbError::Kind::Broken;
        default: return DbError::Kind::Other;
    }
}

// Which parameter "$12" is, from 0.
std::size_t number_of(const char* name) {
    ENSURE(name != nullptr);
    ENSURE(name[0] == '$');
    const std::string_view digits(name + 1);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    ENSURE(error == std::errc());
    ENSURE(end == digits.data() + digits.size());
    ENSURE(number >= 1);
    return number - 1;
}

int bind_text(sqlite3_stmt* statement, int at, const std::string& text) {
    if (text.contains('\0'))  // PostgreSQL refuses it, so we do
        throw DbError(DbError::Kind::Other, "sqlite: a NUL in a text");
    return sqlite3_bind_text64(statement, at, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

int bind_value(sqlite3_stmt* statement, int at, const DbValue& value) {
    return std::visit(
        overloaded{
            [&](std::monostate) { return sqlite3_bind_null(statement, at); },
            [&](std::int64_t number) { return sqlite3_bind_int64(statement, at, number); },
            [&](const std::string& text) { return bind_text(statement, at, text); },
            [&](const Bytes& b) {
                return sqlite3_bind_blob64(statement, at, b.bytes.data(), b.bytes.size(),
                                           SQLITE_STATIC);
            },
        },
        value);
}

// Frees the row and what was bound, also when a step throws.
struct Reset {
    sqlite3_stmt* statement;
    ~Reset() {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
    }
};

}  // namespace

DbError sqlite_error(sqlite3* db, std::string_view doing) {
    return DbError(kind_of(sqlite3_extended_errcode(db)),
                   "sqlite: " + std::string(sqlite3_errmsg(db)) + " (" +
                       std::string(doing.substr(0, 100)) + ")");
}

SqliteStatement::SqliteStatement(sqlite3* db, std::string_view sql) : db_(db) {
    const char* rest = nullptr;
    if (sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement_, &rest) != SQLITE_OK)
        throw sqlite_error(db, sql);
    const int count = sqlite3_bind_parameter_count(statement_);
    for (int at = 1; at <= count; ++at) {
        numbers_.push_back(number_of(sqlite3_bind_parameter_name(statement_, at)));
        params_ = std::max(params_, numbers_.back() + 1);
    }
}

SqliteStatement::~SqliteStatement() { sqlite3_finalize(statement_); }

bool SqliteStatement::reads_only() const { return sqlite3_stmt_readonly(statement_) != 0; }

void SqliteStatement::bind(const Params& params) {
    ENSURE(params.size() == params_);
    for (std::size_t at = 0; at < numbers_.size(); ++at)
        if (bind_value(statement_, static_cast<int>(at) + 1, params[numbers_[at]].value))
            throw sqlite_error(db_, sqlite3_sql(statement_));
}

Row SqliteStatement::row() const {
    std::vector<DbValue> values(static_cast<std::size_t>(sqlite3_column_count(statement_)));
    for (int column = 0; column < static_cast<int>(values.size()); ++column) {
        DbValue& value = values[static_cast<std::size_t>(column)];
        const int type = sqlite3_column_type(statement_, column);
        if (type == SQLITE_INTEGER) {
            value = std::int64_t{sqlite3_column_int64(statement_, column)};
        } else if (type == SQLITE_TEXT || type == SQLITE_BLOB) {
            const char* data = static_cast<const char*>(sqlite3_column_blob(statement_, column));
            const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
            std::string bytes = size == 0 ? std::string() : std::string(data, size);
            if (type == SQLITE_TEXT) value = std::move(bytes);
            else value = Bytes{std::move(bytes)};
        } else {
            ENSURE(type == SQLITE_NULL);  // no floating point anywhere
        }
    }
    return Row(std::move(values));
}

Rows SqliteStatement::rows(const Params& params) {
    const Reset reset{statement_};
    bind(params);
    Rows rows;
    int code = sqlite3_step(statement_);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement_)) rows.push_back(row());
    if (code != SQLITE_DONE) throw sqlite_error(db_, sqlite3_sql(statement_));
    return rows;
}

}  // namespace houvast

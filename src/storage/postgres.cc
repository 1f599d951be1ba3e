// PostgreSQL behind Db: one schema per gemeente. The only file that knows libpq.
#include "base/check.h"
#include "base/hash.h"
#include "storage/db.h"
#include "storage/dialect.h"
#include "storage/postgres_value.h"

#include <libpq-fe.h>

#include <charconv>
#include <map>

namespace houvast {

namespace {

struct Finish {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};
struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Connection = std::unique_ptr<PGconn, Finish>;
using Answer = std::unique_ptr<PGresult, Clear>;

DbError::Kind kind_of(std::string_view state) {
    if (state == "55P03" || state == "40001" || state == "40P01" || state == "57014")
        return DbError::Kind::Busy;  // lock timeout, serialization, deadlock, cancelled
    if (state.starts_with("23")) return DbError::Kind::Constraint;
    if (state == "53100") return DbError::Kind::Full;
    if (state.starts_with("08") || state.starts_with("57P") || state.starts_with("58") ||
        state.starts_with("XX"))
        return DbError::Kind::Broken;
    return DbError::Kind::Other;
}

// PostgreSQL's own sentences may quote values. Ours holds the state and names, and the sentence
// only where it is about the statement itself (class 42).
DbError error_of(PGconn* connection, const PGresult* result, std::string_view doing) {
    const auto field = [&](int which) {
        const char* text = PQresultErrorField(result, which);
        return std::string(text ? text : "");
    };
    const std::string state = field(PG_DIAG_SQLSTATE);
    if (PQstatus(connection) == CONNECTION_BAD)
        return DbError(DbError::Kind::Broken, "postgres: the connection is lost");
    std::string what = "postgres: state " + state;
    if (state.starts_with("42")) what += " " + field(PG_DIAG_MESSAGE_PRIMARY);
    for (const int name : {PG_DIAG_TABLE_NAME, PG_DIAG_COLUMN_NAME, PG_DIAG_CONSTRAINT_NAME})
        if (const std::string found = field(name); !found.empty()) what += " " + found;
    return DbError(kind_of(state), what + " (" + std::string(doing.substr(0, 100)) + ")");
}

std::int64_t lock_of(const std::string& schema) {
    const std::string digest = hash("houvast write lock " + schema);
    std::uint64_t key = 0;
    for (int i = 0; i < 8; ++i)
        key = key << 8 | static_cast<unsigned char>(digest[static_cast<std::size_t>(i)]);
    return static_cast<std::int64_t>(key);
}

class PostgresDb final : public Db {
public:
    explicit PostgresDb(const PostgresOptions& options)
        : connection_(PQconnectdb(options.url.c_str())), lock_(lock_of(options.schema)) {
        if (PQstatus(connection_.get()) != CONNECTION_OK)  // libpq's sentence may hold the url
            throw DbError(DbError::Kind::Broken, "postgres: no connection");
        PQsetNoticeProcessor(connection_.get(), [](void*, const char*) {}, nullptr);
        run("SET client_encoding TO 'UTF8'");
        run("SET lock_timeout TO " + std::to_string(options.lock_timeout_ms));
        enter(options.schema);
    }

    Engine engine() const override { return Engine::Postgres; }

    Rows query(Sql sql, const Params& params) override { return rows_of(*execute(sql, params)); }

    std::int64_t exec(Sql sql, const Params& params) override {
        const Answer result = execute(sql, params);
        const std::string_view count = PQcmdTuples(result.get());
        std::int64_t touched = 0;
        std::from_chars(count.data(), count.data() + count.size(), touched);
        return touched;
    }

    void define(std::string_view statements) override {
        run(postgres_definitions(statements));
        if (!prepared_.empty()) run("DEALLOCATE ALL");  // they may rest on what has changed
        prepared_.clear();
    }

    void begin_read() override {
        ENSURE(!in_transaction_);
        run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        in_transaction_ = true;
    }

    // Read committed: each statement sees what was committed before the lock was had.
    void begin_write() override {
        ENSURE(!in_transaction_);
        run("BEGIN ISOLATION LEVEL READ COMMITTED");
        in_transaction_ = true;
        try {
            execute(R"sql(SELECT pg_advisory_xact_lock($1))sql", {lock_});
        } catch (...) {
            rollback();
            throw;
        }
    }

    void commit() override {
        ENSURE(in_transaction_);
        in_transaction_ = in_savepoint_ = false;
        // Of a failed transaction COMMIT makes a ROLLBACK, without an error.
        const Answer done = run("COMMIT");
        if (std::string_view(PQcmdStatus(done.get())) != "COMMIT")
            throw DbError(DbError::Kind::Other, "postgres: this transaction failed before");
    }

    void rollback() noexcept override {
        in_transaction_ = in_savepoint_ = false;
        if (PQtransactionStatus(connection_.get()) != PQTRANS_IDLE)
            Answer(PQexec(connection_.get(), "ROLLBACK"));
    }

    void savepoint() override {
        ENSURE(in_transaction_);
        ENSURE(!in_savepoint_);
        run("SAVEPOINT command");
        in_savepoint_ = true;
    }

    void release_savepoint() override {
        ENSURE(in_savepoint_);
        run("RELEASE SAVEPOINT command");
        in_savepoint_ = false;
    }

    void rollback_savepoint() override {
        ENSURE(in_savepoint_);
        in_savepoint_ = false;
        run("ROLLBACK TO SAVEPOINT command");
        run("RELEASE SAVEPOINT command");
    }

    void scrub() override {
        ENSURE(!in_transaction_);
        const Rows tables = rows_of(*execute(
            R"sql(SELECT format('%I.%I', schemaname, tablename) FROM pg_catalog.pg_tables
                  WHERE schemaname = current_schema())sql", {}));
        for (const Row& table : tables) run("VACUUM (FULL) " + table.text(0));
        try {
            run("CHECKPOINT");  // the old files go now; without the right to, within minutes
        } catch (const DbError&) {
            if (!usable()) throw;
        }
    }

    bool usable() const noexcept override {
        return PQstatus(connection_.get()) == CONNECTION_OK &&
               PQtransactionStatus(connection_.get()) == PQTRANS_IDLE;
    }

private:
    // The same text with other types of values is another prepared statement.
    using Prepared = std::pair<const char*, std::vector<PostgresType>>;

    void enter(const std::string& schema) {
        const Rows found = rows_of(*execute(
            R"sql(SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1)sql", {schema}));
        if (found.empty()) {
            try {
                const Rows create = rows_of(*execute(
                    R"sql(SELECT format('CREATE SCHEMA IF NOT EXISTS %I', $1))sql", {schema}));
                run(create.at(0).text(0));
            } catch (const DbError& error) {  // two at once: the other one has made it
                if (error.kind != DbError::Kind::Constraint) throw;
            }
        }
        execute(R"sql(SELECT set_config('search_path', quote_ident($1), false))sql", {schema});
    }

    // Statements of this file and definitions; never with a value in them.
    Answer run(const std::string& sql) {
        Answer result(PQexec(connection_.get(), sql.c_str()));
        return checked(std::move(result), sql);
    }

    Answer checked(Answer result, std::string_view doing) {
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return result;
        throw error_of(connection_.get(), result.get(), doing);
    }

    const std::string& prepared(Sql sql, std::vector<PostgresType> types) {
        const Prepared key{sql.text().data(), std::move(types)};  // a literal: its address names it
        const auto found = prepared_.find(key);
        if (found != prepared_.end()) return found->second;
        const std::string name = "s" + std::to_string(prepared_.size());
        checked(Answer(PQprepare(connection_.get(), name.c_str(), sql.text().data(),
                                  static_cast<int>(key.second.size()), key.second.data())),
                sql.text());
        return prepared_.emplace(key, name).first->second;
    }

    Answer execute(Sql sql, const Params& params) {
        std::vector<PostgresType> types;
        std::vector<std::string> bytes;
        for (const Param& param : params) {
            types.push_back(postgres_type(param.value));
            bytes.push_back(to_postgres(param.value));
            if (std::holds_alternative<std::string>(param.value) && bytes.back().contains('\0'))
                throw DbError(DbError::Kind::Other, "postgres: a NUL in a text");
        }
        std::vector<const char*> values;
        std::vector<int> lengths;
        for (std::size_t i = 0; i < params.size(); ++i) {
            const bool null = std::holds_alternative<std::monostate>(params[i].value);
            values.push_back(null ? nullptr : bytes[i].data());
            lengths.push_back(static_cast<int>(bytes[i].size()));
        }
        const std::vector<int> binary(params.size(), 1);
        const std::string& name = prepared(sql, std::move(types));
        return checked(Answer(PQexecPrepared(connection_.get(), name.c_str(),
                                              static_cast<int>(params.size()), values.data(),
                                              lengths.data(), binary.data(), 1)),
                       sql.text());
    }

    static Rows rows_of(const PGresult& result) {
        Rows rows;
        const int columns = PQnfields(&result);
        for (int row = 0; row < PQntuples(&result); ++row) {
            std::vector<DbValue> values(static_cast<std::size_t>(columns));
            for (int column = 0; column < columns; ++column) {
                if (PQgetisnull(&result, row, column)) continue;
                const auto length = static_cast<std::size_t>(PQgetlength(&result, row, column));
                values[static_cast<std::size_t>(column)] =
                    from_postgres(PQftype(&result, column),
                                  std::string_view(PQgetvalue(&result, row, column), length));
            }
            rows.emplace_back(std::move(values));
        }
        return rows;
    }

    Connection connection_;
    std::int64_t lock_;
    std::map<Prepared, std::string> prepared_;
    bool in_transaction_ = false;
    bool in_savepoint_ = false;
};

class PostgresDatabank final : public Databank {
public:
    explicit PostgresDatabank(PostgresOptions options) : options_(std::move(options)) {}
    Engine engine() const override { return Engine::Postgres; }
    std::unique_ptr<Db> connect() override { return std::make_unique<PostgresDb>(options_); }

private:
    PostgresOptions options_;
};

// A schema's name stands in a statement, so it is checked before it gets there.
bool is_schema_name(std::string_view name) {
    if (name.empty() || name.size() > 63 || name[0] < 'a' || name[0] > 'z') return false;
    return name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos &&
           !name.starts_with("pg_");
}

}  // namespace

std::unique_ptr<Databank> postgres(PostgresOptions options) {
    if (!is_schema_name(options.schema))
        throw DbError(DbError::Kind::Other, "postgres: not the name of a gemeente's schema");
    return std::make_unique<PostgresDatabank>(std::move(options));
}

}  // namespace houvast

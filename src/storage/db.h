// Db: one connection to SQLite or PostgreSQL. A thin seam: SQL goes in as a literal with $1, $2 …,
// values are bound, rows come out. What must differ between the engines stands in this room only.
//
// The dialect is what both speak: ON CONFLICT, RETURNING, LIMIT; integers of 64 bits, UTF-8 text
// without NUL, bytes. Data definitions are written for SQLite and translated (storage/dialect.h).
// Text sorts and compares by its bytes and LIKE heeds case on both; a truth value comes out as 0
// or 1. PostgreSQL must be able to tell a parameter's type from its place: write
// CAST($1 AS TEXT) where it stands alone (`$1 IS NULL`).
//
// Trouble is a DbError, thrown; it is caught at the request boundary and the job runner only. Its
// message never holds a value, only names of ours. After one inside a transaction, nothing but a
// rollback (of the savepoint) is accepted, on both engines.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace houvast {

enum class Engine { Sqlite, Postgres };

struct DbError : std::runtime_error {
    enum class Kind {
        Busy,        // somebody else holds the lock: trying again may help
        Constraint,  // a unique or foreign key
        Full,        // no room left on the disk
        Broken,      // the file or the connection is damaged, or not ours
        Other,
    };
    DbError(Kind why, const std::string& what) : std::runtime_error(what), kind(why) {}
    Kind kind;
};

// SQL of the program itself. Made in the compiler: what somebody typed cannot become one.
class Sql {
public:
    consteval Sql(const char* text) : text_(text) {}
    std::string_view text() const { return text_; }

private:
    std::string_view text_;
};

struct Bytes {  // to bind as BLOB; text is bound as TEXT
    std::string bytes;
    bool operator==(const Bytes&) const = default;
};
using DbValue = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

// What a statement gets: nothing, a number, text or bytes. An empty optional is NULL.
class Param {
public:
    Param(std::nullopt_t) {}
    Param(std::int64_t number) : value(number) {}
    Param(int number) : value(std::int64_t{number}) {}
    Param(std::string text) : value(std::move(text)) {}
    Param(std::string_view text) : value(std::string(text)) {}
    Param(const char* text) : value(std::string(text)) {}
    Param(Bytes bytes) : value(std::move(bytes)) {}
    template <class T>
    Param(const std::optional<T>& maybe) { if (maybe) value = Param(*maybe).value; }
    DbValue value;
};
using Params = std::vector<Param>;

class Row {
public:
    explicit Row(std::vector<DbValue> values) : values_(std::move(values)) {}
    bool is_null(std::size_t column) const;
    std::int64_t integer(std::size_t column) const;
    const std::string& text(std::size_t column) const;
    const std::string& bytes(std::size_t column) const;
    std::optional<std::string> optional_text(std::size_t column) const;
    std::optional<std::int64_t> optional_integer(std::size_t column) const;
    const std::vector<DbValue>& values() const { return values_; }

private:
    std::vector<DbValue> values_;
};
using Rows = std::vector<Row>;

class Db {
public:
    virtual ~Db() = default;
    virtual Engine engine() const = 0;

    // Runs one statement. Statements are prepared once per connection and kept.
    virtual Rows query(Sql, const Params& = {}) = 0;
    // Runs one statement; the number of rows it touched.
    virtual std::int64_t exec(Sql, const Params& = {}) = 0;
    // Data definitions: several statements, translated to the engine's dialect.
    virtual void define(std::string_view statements) = 0;

    // Transactions, through Tx and Savepoint below. A write transaction takes the one lock of
    // this gemeente (SQLite: BEGIN IMMEDIATE; PostgreSQL: an advisory lock), so that commit order
    // is position order.
    virtual void begin_read() = 0;
    virtual void begin_write() = 0;
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    virtual void savepoint() = 0;             // one level; inside a write transaction
    virtual void release_savepoint() = 0;
    virtual void rollback_savepoint() = 0;

    // Rewrites the data files, so that no byte of a deleted row stays behind in them: after a
    // destruction, outside a transaction. Slow (copies everything) and exclusive: Busy when
    // somebody reads. PostgreSQL's own write-ahead log is not ours to clean (docs/beheer).
    virtual void scrub() = 0;

    // False when the connection is lost or the file turned out broken: make a new one.
    virtual bool usable() const noexcept = 0;
};

// Rolls back unless committed.
class Tx {
public:
    enum class Kind { Read, Write };
    Tx(Db& db, Kind kind) : db_(db) { kind == Kind::Read ? db.begin_read() : db.begin_write(); }
    ~Tx() { if (open_) db_.rollback(); }
    Tx(const Tx&) = delete;
    Tx& operator=(const Tx&) = delete;
    void commit() { open_ = false; db_.commit(); }

private:
    Db& db_;
    bool open_ = true;
};

// Where one gemeente's data live: gives connections, pools them, knows one lock per gemeente.
class Databank {
public:
    virtual ~Databank() = default;
    virtual Engine engine() const = 0;
    virtual std::unique_ptr<Db> connect() = 0;  // makes the file or schema when it is not there
};

struct SqliteOptions {
    std::string path;                  // or ":memory:", for one connection only
    int busy_timeout_ms = 5000;
    int cache_kb = 512;                // per connection (ARCHITECTURE §5: many gemeenten open)
    bool must_exist = false;           // a missing or empty file is Broken, not a new database
    std::string vfs = {};              // SQLite's name of another file layer; for the crash tests
};
struct PostgresOptions {
    std::string url;                   // postgresql://…
    std::string schema;                // one per gemeente; [a-z][a-z0-9_]*, at most 63
    int lock_timeout_ms = 5000;        // then Busy
};
std::unique_ptr<Databank> sqlite(SqliteOptions);
std::unique_ptr<Databank> postgres(PostgresOptions);

// A pool of read connections, made when first needed; lease() waits for a free one. Thread-safe.
// The Databank must outlive the pool, and the pool its leases.
class ReadPool {
public:
    ReadPool(Databank&, std::size_t connections_max);
    ~ReadPool();
    class Lease {
    public:
        Lease(Lease&&) noexcept;
        ~Lease();
        Db& operator*() const { return *db_; }
        Db* operator->() const { return db_.get(); }

    private:
        friend class ReadPool;
        Lease(ReadPool& pool, std::unique_ptr<Db> db) : pool_(&pool), db_(std::move(db)) {}
        ReadPool* pool_;
        std::unique_ptr<Db> db_;
    };
    Lease lease();

private:
    struct Data;
    std::unique_ptr<Data> data_;
};

}  // namespace houvast

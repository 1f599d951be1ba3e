// SQLite behind Db: one file per gemeente, write-ahead log, every commit on the disk before it
// returns. The only file that knows the SQLite library, with storage/sqlite_statement.
#include "base/check.h"
#include "storage/db.h"
#include "storage/sqlite_statement.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <thread>
#include <type_traits>
#include <unordered_map>

namespace houvast {

namespace {

constexpr std::int64_t application = 0x486f7576;  // "Houv", in the file's header
constexpr int page_bytes = 4096;

struct CloseSqlite {
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};

class SqliteDb final : public Db {
public:
    explicit SqliteDb(const SqliteOptions& options)
        : db_(opened(options)), patience_(options.busy_timeout_ms) {
        configure(options);
    }

    Engine engine() const override { return Engine::Sqlite; }

    Rows query(Sql sql, const Params& params) override {
        return guarded([&] { return statement(sql).rows(params); });
    }

    std::int64_t exec(Sql sql, const Params& params) override {
        return guarded([&] {
            statement(sql).rows(params);
            return static_cast<std::int64_t>(sqlite3_changes64(db_.get()));
        });
    }

    void define(std::string_view statements) override {
        ENSURE(state_ != State::Reading);
        guarded([&] { run(std::string(statements).c_str()); });
    }

    void begin_read() override { begin("BEGIN", State::Reading); }
    // SQLite waits for who writes by itself, but not for the last connection of another process
    // that closes and tidies the log away: then it is busy at once, for a moment.
    void begin_write() override {
        const auto until = std::chrono::steady_clock::now() + patience_;
        for (;;) {
            try {
                return begin("BEGIN IMMEDIATE", State::Writing);
            } catch (const DbError& e) {
                if (e.kind != DbError::Kind::Busy || std::chrono::steady_clock::now() >= until)
                    throw;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }

    void commit() override {
        ENSURE(state_ != State::Idle);
        try {
            guarded([&] { step("COMMIT"); });
        } catch (...) {
            rollback();
            throw;
        }
        state_ = State::Idle;
    }

    void rollback() noexcept override {
        // Some errors (a full disk) have rolled back already: then there is nothing to do.
        if (!sqlite3_get_autocommit(db_.get())) try_rollback();
        if (!sqlite3_get_autocommit(db_.get())) broken_ = true;
        state_ = State::Idle;
        failed_ = in_savepoint_ = false;
    }

    void savepoint() override {
        ENSURE(state_ == State::Writing);
        ENSURE(!in_savepoint_);
        guarded([&] { step("SAVEPOINT command"); });
        in_savepoint_ = true;
    }

    void release_savepoint() override {
        ENSURE(in_savepoint_);
        guarded([&] { step("RELEASE command"); });
        in_savepoint_ = false;
    }

    void rollback_savepoint() override {
        ENSURE(in_savepoint_);
        in_savepoint_ = false;
        failed_ = true;  // until this has worked
        run("ROLLBACK TO command; RELEASE command");
        failed_ = false;
    }

    void scrub() override {
        ENSURE(state_ == State::Idle);
        // Only living rows pass through the temporary file; in memory they would be too many.
        run("PRAGMA temp_store = FILE");
        run("VACUUM");
        run("PRAGMA temp_store = MEMORY");
        const Rows done = SqliteStatement(db_.get(), "PRAGMA wal_checkpoint(TRUNCATE)").rows({});
        if (done.at(0).integer(0) != 0)
            throw DbError(DbError::Kind::Busy, "sqlite: somebody still reads the old pages");
    }

    bool usable() const noexcept override { return !broken_; }

private:
    enum class State { Idle, Reading, Writing };

    static std::unique_ptr<sqlite3, CloseSqlite> opened(const SqliteOptions& options) {
        make_private(options);
        sqlite3* db = nullptr;
        const int code = sqlite3_open_v2(
            options.path.c_str(), &db,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
            options.vfs.empty() ? nullptr : options.vfs.c_str());
        std::unique_ptr<sqlite3, CloseSqlite> owned(db);
        if (code != SQLITE_OK) throw sqlite_error(db, "open");
        return owned;
    }

    // A new database is readable for its owner only; -wal and -shm take over the mode.
    static void make_private(const SqliteOptions& options) {
        if (options.path == ":memory:") return;
        struct stat found {};
        const bool there = ::stat(options.path.c_str(), &found) == 0 && found.st_size > 0;
        if (!there && options.must_exist)
            throw DbError(DbError::Kind::Broken, "sqlite: the database file is missing or empty");
        if (there) refuse_cut(options.path, found.st_size);
        if (there || !options.vfs.empty()) return;
        const int file = ::open(options.path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
        if (file >= 0) ::close(file);  // if not, SQLite says why
    }

    // SQLite reads what is missing of its last page as zeros. With a -wal beside it that is
    // harmless (a crash during a checkpoint); without one somebody has cut the file.
    static void refuse_cut(const std::string& path, off_t size) {
        struct stat wal {};
        const bool has_wal = ::stat((path + "-wal").c_str(), &wal) == 0 && wal.st_size > 0;
        if (size % page_bytes != 0 && !has_wal)
            throw DbError(DbError::Kind::Broken, "sqlite: the database file has been cut");
    }

    void configure(const SqliteOptions& options) {
        sqlite3_extended_result_codes(db_.get(), 1);
        sqlite3_busy_timeout(db_.get(), options.busy_timeout_ms);
        sqlite3_db_config(db_.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(db_.get(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
        sqlite3_db_config(db_.get(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
        run("PRAGMA cell_size_check = ON");  // a damaged page is an error, not a guess
        run("PRAGMA trusted_schema = OFF");
        run(("PRAGMA page_size = " + std::to_string(page_bytes)).c_str());  // of a new file
        claim();
        const Rows mode = SqliteStatement(db_.get(), "PRAGMA journal_mode = WAL").rows({});
        if (options.path != ":memory:" && mode.at(0).text(0) != "wal")
            throw DbError(DbError::Kind::Other, "sqlite: no write-ahead log possible here");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA foreign_keys = ON");
        run("PRAGMA secure_delete = ON");
        run("PRAGMA case_sensitive_like = ON");
        run("PRAGMA temp_store = MEMORY");  // a sort leaves nobody's name in a file
        run("PRAGMA journal_size_limit = 8388608");
        run(("PRAGMA cache_size = -" + std::to_string(options.cache_kb)).c_str());
    }

    // An empty file becomes ours; another program's is left alone.
    void claim() {
        const Rows id = SqliteStatement(db_.get(), "PRAGMA application_id").rows({});
        if (id.at(0).integer(0) == application) return;
        const Rows tables =
            SqliteStatement(db_.get(), R"sql(SELECT count(*) FROM sqlite_schema)sql").rows({});
        if (id.at(0).integer(0) != 0 || tables.at(0).integer(0) != 0)
            throw DbError(DbError::Kind::Broken, "sqlite: this is not a database of Houvast");
        run(("PRAGMA application_id = " + std::to_string(application)).c_str());
    }

    void begin(Sql how, State state) {
        ENSURE(state_ == State::Idle);
        step(how);
        state_ = state;
    }

    // Whatever goes wrong here shows in sqlite3_get_autocommit.
    void try_rollback() noexcept {
        try {
            step("ROLLBACK");
        } catch (const std::exception&) {  // a full memory or a broken statement
            sqlite3_exec(db_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
        }
    }

    // The steps of a transaction: every page has some, so they are kept too.
    void step(Sql sql) { statement(sql).rows({}); }

    SqliteStatement& statement(Sql sql) {
        // The text is a literal, so its address names it.
        auto [at, is_new] = statements_.try_emplace(sql.text().data());
        if (is_new) {
            try {
                at->second = std::make_unique<SqliteStatement>(db_.get(), sql.text());
            } catch (...) {
                statements_.erase(at);
                throw;
            }
        }
        if (state_ == State::Reading && !at->second->reads_only())
            throw DbError(DbError::Kind::Other, "sqlite: a write in a read transaction");
        return *at->second;
    }

    template <class Action>
    std::invoke_result_t<Action> guarded(Action action) {
        if (failed_)
            throw DbError(DbError::Kind::Other, "sqlite: this transaction failed before");
        try {
            return action();
        } catch (const DbError& error) {
            failed_ = state_ != State::Idle;
            broken_ = broken_ || error.kind == DbError::Kind::Broken;
            throw;
        }
    }

    void run(const char* sql) {
        if (sqlite3_exec(db_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw sqlite_error(db_.get(), sql);
    }

    std::unique_ptr<sqlite3, CloseSqlite> db_;
    std::chrono::milliseconds patience_;
    std::unordered_map<const char*, std::unique_ptr<SqliteStatement>> statements_;
    State state_ = State::Idle;
    bool in_savepoint_ = false;
    bool failed_ = false;
    bool broken_ = false;
};

class SqliteDatabank final : public Databank {
public:
    explicit SqliteDatabank(SqliteOptions options) : options_(std::move(options)) {}
    Engine engine() const override { return Engine::Sqlite; }
    std::unique_ptr<Db> connect() override { return std::make_unique<SqliteDb>(options_); }

private:
    SqliteOptions options_;
};

}  // namespace

std::unique_ptr<Databank> sqlite(SqliteOptions options) {
    return std::make_unique<SqliteDatabank>(std::move(options));
}

}  // namespace houvast

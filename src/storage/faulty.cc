#include "storage/faulty.h"

namespace houvast {

namespace {

class FaultyDb final : public Db {
public:
    FaultyDb(Db& db, FaultPlan& plan) : db_(db), plan_(plan) {}
    FaultyDb(std::unique_ptr<Db> db, FaultPlan& plan)
        : owned_(std::move(db)), db_(*owned_), plan_(plan) {}

    Engine engine() const override { return db_.engine(); }
    Rows query(Sql sql, const Params& params) override {
        call();
        return db_.query(sql, params);
    }
    std::int64_t exec(Sql sql, const Params& params) override {
        call();
        return db_.exec(sql, params);
    }
    void define(std::string_view statements) override {
        call();
        db_.define(statements);
    }
    void begin_read() override {
        plan_.call();
        db_.begin_read();
        in_transaction_ = true;
    }
    void begin_write() override {
        plan_.call();
        db_.begin_write();
        in_transaction_ = true;
    }
    void commit() override {
        try {
            call();
        } catch (...) {
            rollback();
            throw;
        }
        in_transaction_ = false;
        db_.commit();
    }
    void rollback() noexcept override {
        in_transaction_ = failed_ = false;
        db_.rollback();
    }
    void savepoint() override {
        call();
        db_.savepoint();
    }
    void release_savepoint() override {
        call();
        db_.release_savepoint();
    }
    void rollback_savepoint() override {
        failed_ = false;
        plan_.call();
        db_.rollback_savepoint();
    }
    void scrub() override {
        plan_.call();
        db_.scrub();
    }
    bool usable() const noexcept override { return db_.usable(); }

private:
    // As the engines: after a failure nothing but a rollback is accepted. Outside a transaction
    // nobody rolls back, so only the one call fails there.
    void call() {
        if (failed_) throw DbError(DbError::Kind::Other, "this transaction failed before");
        try {
            plan_.call();
        } catch (...) {
            failed_ = in_transaction_;
            throw;
        }
    }

    std::unique_ptr<Db> owned_;
    Db& db_;
    FaultPlan& plan_;
    bool in_transaction_ = false;
    bool failed_ = false;
};

class FaultyDatabank final : public Databank {
public:
    FaultyDatabank(Databank& databank, FaultPlan& plan) : databank_(databank), plan_(plan) {}
    Engine engine() const override { return databank_.engine(); }
    std::unique_ptr<Db> connect() override {
        plan_.call();
        return std::make_unique<FaultyDb>(databank_.connect(), plan_);
    }

private:
    Databank& databank_;
    FaultPlan& plan_;
};

}  // namespace

std::unique_ptr<Databank> faulty(Databank& databank, FaultPlan& plan) {
    return std::make_unique<FaultyDatabank>(databank, plan);
}

std::unique_ptr<Db> faulty(Db& db, FaultPlan& plan) { return std::make_unique<FaultyDb>(db, plan); }

}  // namespace houvast

#include "bench/schijf.h"

#include <thread>

namespace houvast::bench {

namespace {

using Clock = std::chrono::steady_clock;

class SlowDb final : public Db {
public:
    explicit SlowDb(std::unique_ptr<Db> db) : db_(std::move(db)) {}
    Engine engine() const override { return db_->engine(); }
    Rows query(Sql sql, const Params& params) override { return db_->query(sql, params); }
    std::int64_t exec(Sql sql, const Params& params) override { return db_->exec(sql, params); }
    void define(std::string_view statements) override { db_->define(statements); }
    void begin_read() override { db_->begin_read(); }
    void begin_write() override {
        db_->begin_write();
        writes_ = true;
    }
    void commit() override {
        const auto until = Clock::now() + flush_min;
        db_->commit();
        if (writes_) std::this_thread::sleep_until(until);
        writes_ = false;
    }
    void rollback() noexcept override {
        db_->rollback();
        writes_ = false;
    }
    void savepoint() override { db_->savepoint(); }
    void release_savepoint() override { db_->release_savepoint(); }
    void rollback_savepoint() override { db_->rollback_savepoint(); }
    void scrub() override { db_->scrub(); }
    bool usable() const noexcept override { return db_->usable(); }

private:
    std::unique_ptr<Db> db_;
    bool writes_ = false;
};

class SlowDatabank final : public Databank {
public:
    explicit SlowDatabank(std::unique_ptr<Databank> bank) : bank_(std::move(bank)) {}
    Engine engine() const override { return bank_->engine(); }
    std::unique_ptr<Db> connect() override { return std::make_unique<SlowDb>(bank_->connect()); }

private:
    std::unique_ptr<Databank> bank_;
};

}  // namespace

std::unique_ptr<Databank> met_echte_schijf(std::unique_ptr<Databank> bank) {
    return std::make_unique<SlowDatabank>(std::move(bank));
}

}  // namespace houvast::bench

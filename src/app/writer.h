// Writer: the one way into a gemeente's database. Jobs queue up; whoever finds no leader becomes
// it, and carries all waiting jobs through one transaction: each in a savepoint of its own, one
// commit for all (group commit). No job is acknowledged before that commit; when the commit fails,
// all of them failed. No threads of its own: the waiting request threads do the work.
//
// The lock is not held longer than batch_ms_max after the first job: the rest waits for the next
// batch. Rooms above hand in a Job; what it throws comes back to its caller, rolled back.
#pragma once

#include "storage/db.h"

#include <chrono>

namespace houvast {

class Job {
public:
    virtual ~Job() = default;
    virtual void run(Db&) = 0;
    // After the commit that carries this job; must not throw.
    virtual void committed() noexcept {}
    // Rolled back, with its batch or alone; must not throw.
    virtual void rolled_back() noexcept {}
};

class Writer {
public:
    static constexpr std::chrono::milliseconds batch_ms_max{20};
    static constexpr std::size_t batch_jobs_max = 64;

    explicit Writer(std::unique_ptr<Db>);
    ~Writer();

    // Blocks until committed. Throws what the job threw, or a DbError when its batch failed.
    void submit(Job&);

    struct Counts {
        std::int64_t jobs = 0;     // committed
        std::int64_t commits = 0;
    };
    Counts counts() const;

private:
    struct Waiting;
    struct Data;
    void lead(std::vector<Waiting*>& batch);
    std::unique_ptr<Data> data_;
};

// A job that is one function of the database.
template <class Function>
void write(Writer& writer, Function function) {
    struct FunctionJob : Job {
        explicit FunctionJob(Function& f) : f_(f) {}
        void run(Db& db) override { f_(db); }
        Function& f_;
    } job(function);
    writer.submit(job);
}

}  // namespace houvast

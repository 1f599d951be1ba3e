#include "app/writer.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>

namespace houvast {

struct Writer::Waiting {
    Job& job;
    bool done = false;
    bool ran = false;              // stands in the batch's transaction
    std::exception_ptr failed = {};
};

struct Writer::Data {
    std::unique_ptr<Db> db;
    mutable std::mutex mutex;
    std::condition_variable changed;
    std::deque<Waiting*> queue;
    bool led = false;
    Counts counts;
};

Writer::Writer(std::unique_ptr<Db> db) : data_(std::make_unique<Data>()) {
    data_->db = std::move(db);
}
Writer::~Writer() = default;

Writer::Counts Writer::counts() const {
    const std::lock_guard lock(data_->mutex);
    return data_->counts;
}

namespace {

// One job in its savepoint. A trouble of the job alone stays with it.
template <class Waiting>
void run_in_savepoint(Db& db, Waiting& waiting) {
    db.savepoint();
    try {
        waiting.job.run(db);
        db.release_savepoint();
        waiting.ran = true;
    } catch (...) {
        waiting.failed = std::current_exception();
        waiting.job.rolled_back();
        db.rollback_savepoint();  // throws when the transaction itself is gone
    }
}

}  // namespace

void Writer::lead(std::vector<Waiting*>& batch) {
    const auto fail_all = [&](std::exception_ptr why) {
        for (Waiting* waiting : batch) {
            if (waiting->ran) waiting->job.rolled_back();
            if (!waiting->failed) waiting->failed = why;
        }
    };
    const auto start = std::chrono::steady_clock::now();
    try {
        Tx tx(*data_->db, Tx::Kind::Write);
        std::size_t next = 0;
        for (; next < batch.size(); ++next) {
            run_in_savepoint(*data_->db, *batch[next]);
            if (std::chrono::steady_clock::now() - start > batch_ms_max) { ++next; break; }
        }
        if (next < batch.size()) {  // the others go first in the next batch
            const std::lock_guard lock(data_->mutex);
            data_->queue.insert(data_->queue.begin(), batch.begin() + static_cast<long>(next),
                                batch.end());
            batch.resize(next);
        }
        tx.commit();
    } catch (...) {
        return fail_all(std::current_exception());
    }
    for (Waiting* waiting : batch)
        if (waiting->ran) waiting->job.committed();
}

void Writer::submit(Job& job) {
    Waiting mine{.job = job};
    std::unique_lock lock(data_->mutex);
    data_->queue.push_back(&mine);
    while (!mine.done) {
        if (data_->led) {
            data_->changed.wait(lock);
            continue;
        }
        data_->led = true;
        std::vector<Waiting*> batch;
        while (!data_->queue.empty() && batch.size() < batch_jobs_max) {
            batch.push_back(data_->queue.front());
            data_->queue.pop_front();
        }
        lock.unlock();
        lead(batch);
        lock.lock();
        data_->led = false;
        bool committed = false;
        for (Waiting* waiting : batch) {
            waiting->done = true;
            if (!waiting->failed) {
                ++data_->counts.jobs;
                committed = true;
            }
        }
        if (committed) ++data_->counts.commits;
        data_->changed.notify_all();
    }
    lock.unlock();
    if (mine.failed) std::rethrow_exception(mine.failed);
}

}  // namespace houvast

// ReadPool: at most so many connections, each lent to one thread at a time.
#include "base/check.h"
#include "storage/db.h"

#include <condition_variable>
#include <mutex>

namespace houvast {

struct ReadPool::Data {
    Databank& databank;
    std::size_t connections_max;
    std::mutex mutex;
    std::condition_variable returned;
    std::vector<std::unique_ptr<Db>> idle;  // the last one back goes out first: its cache is warm
    std::size_t made = 0;                   // idle and lent
};

ReadPool::ReadPool(Databank& databank, std::size_t connections_max)
    : data_(new Data{.databank = databank, .connections_max = connections_max, .mutex = {},
                     .returned = {}, .idle = {}}) {
    ENSURE(connections_max > 0);
}

ReadPool::~ReadPool() = default;

ReadPool::Lease ReadPool::lease() {
    std::unique_lock lock(data_->mutex);
    data_->returned.wait(lock, [this] {
        return !data_->idle.empty() || data_->made < data_->connections_max;
    });
    if (!data_->idle.empty()) {
        std::unique_ptr<Db> db = std::move(data_->idle.back());
        data_->idle.pop_back();
        return Lease(*this, std::move(db));
    }
    ++data_->made;
    lock.unlock();  // connecting is slow; the others need not wait for it
    try {
        return Lease(*this, data_->databank.connect());
    } catch (...) {
        lock.lock();
        --data_->made;
        data_->returned.notify_one();
        throw;
    }
}

ReadPool::Lease::Lease(Lease&&) noexcept = default;

ReadPool::Lease::~Lease() {
    if (!db_) return;  // moved from
    ReadPool::Data& data = *pool_->data_;
    const std::lock_guard lock(data.mutex);
    if (db_->usable()) data.idle.push_back(std::move(db_));
    else --data.made;  // the next lease makes a new one
    data.returned.notify_one();
}

}  // namespace houvast

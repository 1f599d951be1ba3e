#include "storage/faulty.h"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

using namespace houvast;

TEST_CASE("a connection comes back to the pool and goes out again") {
    const auto databank = sqlite({.path = ":memory:"});
    ReadPool pool(*databank, 2);
    const Db* first = nullptr;
    {
        const auto lease = pool.lease();
        first = &*lease;
    }
    const auto again = pool.lease();
    CHECK(&*again == first);
    const auto other = pool.lease();
    CHECK(&*other != first);
}

TEST_CASE("never more connections than allowed, and everybody gets a turn") {
    const auto databank = sqlite({.path = ":memory:"});
    ReadPool pool(*databank, 2);
    std::atomic<int> lent = 0, lent_max = 0, served = 0;
    const auto work = [&] {
        for (int i = 0; i < 200; ++i) {
            const auto lease = pool.lease();
            const int now = ++lent;
            for (int seen = lent_max; seen < now && !lent_max.compare_exchange_weak(seen, now);) {}
            if (lease->query("SELECT 1").size() == 1) ++served;
            --lent;
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i) threads.emplace_back(work);
    for (std::thread& thread : threads) thread.join();
    CHECK(served == 1200);
    CHECK(lent_max <= 2);
}

TEST_CASE("a connection that could not be made takes no place") {
    FaultPlan plan;
    const auto real = sqlite({.path = ":memory:"});
    const auto databank = faulty(*real, plan);
    ReadPool pool(*databank, 1);
    plan.fail_after(1);
    CHECK_THROWS_AS(pool.lease(), DbError);
    CHECK(pool.lease()->query("SELECT 1").size() == 1);
}

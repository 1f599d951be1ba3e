// Faulty: a Databank for tests, whose nth call fails. Counts every call that reaches the
// database: statements, begin, commit, savepoints, connect. A failed commit has not committed.
#pragma once

#include "storage/db.h"

#include <atomic>

namespace houvast {

struct FaultPlan {
    std::atomic<int> calls = 0;
    std::atomic<int> fail_at = 0;  // the number of the call that fails; 0: none
    DbError::Kind kind = DbError::Kind::Full;

    void call() {
        if (++calls == fail_at) throw DbError(kind, "a fault made by a test");
    }
    void fail_after(int more_calls) { fail_at = calls + more_calls; }
};

// Both must outlive what is made from them.
std::unique_ptr<Databank> faulty(Databank&, FaultPlan&);
std::unique_ptr<Db> faulty(Db&, FaultPlan&);

}  // namespace houvast

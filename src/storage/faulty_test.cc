#include "storage/faulty.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

std::int64_t rows_in(Db& db) {
    return db.query("SELECT count(*) FROM t").at(0).integer(0);
}

void write_two(Db& db) {
    Tx tx(db, Tx::Kind::Write);
    db.exec("INSERT INTO t (n) VALUES ($1)", {1});
    db.savepoint();
    db.exec("INSERT INTO t (n) VALUES ($1)", {2});
    db.release_savepoint();
    tx.commit();
}

}  // namespace

TEST_CASE("whichever call fails, nothing is half written and the next attempt works") {
    const auto databank = sqlite({.path = ":memory:"});
    int failures = 0;
    for (int nth = 1;; ++nth) {
        FaultPlan plan;
        const auto real = databank->connect();
        real->define("CREATE TABLE t (n INTEGER PRIMARY KEY) STRICT;");
        const auto db = faulty(*real, plan);
        plan.fail_after(nth);
        try {
            write_two(*db);
            break;  // the nth call was not reached
        } catch (const DbError& error) {
            CHECK(error.kind == DbError::Kind::Full);
            ++failures;
        }
        CHECK(rows_in(*real) == 0);
        write_two(*db);
        CHECK(rows_in(*real) == 2);
    }
    CHECK(failures == 6);  // begin, insert, savepoint, insert, release, commit
}

TEST_CASE("after a fault in a transaction only a rollback helps") {
    FaultPlan plan;
    const auto databank = sqlite({.path = ":memory:"});
    const auto real = databank->connect();
    real->define("CREATE TABLE t (n INTEGER PRIMARY KEY) STRICT;");
    const auto db = faulty(*real, plan);
    Tx tx(*db, Tx::Kind::Write);
    db->savepoint();
    plan.fail_after(1);
    CHECK_THROWS_AS(db->exec("INSERT INTO t (n) VALUES (1)"), DbError);
    CHECK_THROWS_AS(rows_in(*db), DbError);
    db->rollback_savepoint();
    CHECK(rows_in(*db) == 0);
}

TEST_CASE("a connection can fail to come") {
    FaultPlan plan;
    plan.fail_after(1);
    const auto real = sqlite({.path = ":memory:"});
    const auto databank = faulty(*real, plan);
    CHECK_THROWS_AS(databank->connect(), DbError);
    CHECK(databank->connect() != nullptr);
}

// Several commands in one transaction.
#include "app/test_gemeente.h"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace houvast;

namespace {

const TrajectId selma{"01900000-0000-7000-8000-00000000000a"};
const TrajectId jeroen{"01900000-0000-7000-8000-00000000000b"};

struct Two : BulkWork {
    TestGemeente& test;
    bool fails;
    bool second_refused = false;
    Two(TestGemeente& t, bool f) : test(t), fails(f) {}

    Submission register_(const TrajectId& id, const char* command) {
        return {.id = {command},
                .onderwerp = id,
                .seen_version = 0,
                .opdracht = gegeven::registreer(),
                .door = test.anna};
    }
    void run(HandleOne& handle_one) override {
        CHECK(handle_one(register_(selma, "een")).has_value());
        // It sees what the one before it wrote: this traject has begun.
        second_refused = !handle_one(register_(selma, "twee")).has_value();
        CHECK(handle_one(register_(jeroen, "drie")).has_value());
        if (fails) throw std::runtime_error("halfway");
    }
};

int version_of(TestGemeente& test, const TrajectId& id) {
    const auto db = test.gemeente.lezers().lease();
    return Journal(*db, test.gemeente.sleutels()).version_of(stream_of(id));
}

}  // namespace

TEST_CASE("Commands in bulk see each other, share a commit, and the read tables follow") {
    TestGemeente test;
    Two two(test, false);
    handle_in_bulk(test.gemeente, two);
    CHECK(two.second_refused);
    CHECK(version_of(test, selma) == 1);
    CHECK(version_of(test, jeroen) == 1);
    CHECK(test.gemeente.writer().counts().commits == 1);
    const auto db = test.gemeente.lezers().lease();
    const Journal journal(*db, test.gemeente.sleutels());
    CHECK(test.gemeente.projecties().compare(*db, journal).empty());
}

TEST_CASE("When the work fails nothing of it is written, and the next command finds its keys") {
    TestGemeente test;
    Two two(test, true);
    CHECK_THROWS_AS(handle_in_bulk(test.gemeente, two), std::runtime_error);
    CHECK(version_of(test, selma) == 0);
    CHECK(version_of(test, jeroen) == 0);
    CHECK(test.submit(selma, gegeven::registreer(), 0).has_value());
}

#include "storage/migrations.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

const Migration steps[] = {
    {1, "a table", "CREATE TABLE a (n INTEGER PRIMARY KEY) STRICT;"},
    {2, "a column", "ALTER TABLE a ADD COLUMN t TEXT;"},
};
const Migration other_steps[] = {{1, "b", "CREATE TABLE b (n INTEGER PRIMARY KEY) STRICT;"}};
const Migration wrong_steps[] = {{1, "b", "CREATE TABLE b (n INTEGER PRIMARY KEY) STRICT;"},
                                 {2, "wrong", "ALTER TABLE nowhere ADD COLUMN t TEXT;"}};

Migrations room_a(std::size_t levels) { return {"a", std::span(steps).first(levels)}; }
const Migrations room_b{"b", other_steps};

std::unique_ptr<Db> empty_database() { return sqlite({.path = ":memory:"})->connect(); }

}  // namespace

TEST_CASE("steps are taken once, also those that come later") {
    const auto db = empty_database();
    const Migrations first[] = {room_a(1)};
    const Migrations later[] = {room_a(2), room_b};
    CHECK_FALSE(is_migrated(*db, first));
    CHECK(migrate(*db, first));
    CHECK_FALSE(migrate(*db, first));
    CHECK_FALSE(is_migrated(*db, later));
    CHECK(migrate(*db, later));
    CHECK(is_migrated(*db, later));
    CHECK(db->exec("INSERT INTO a (n, t) VALUES (1, 'x')") == 1);
    CHECK(db->query("SELECT n FROM b").empty());
}

TEST_CASE("an older program refuses a newer database") {
    const auto db = empty_database();
    const Migrations newer[] = {room_a(2), room_b};
    migrate(*db, newer);
    const Migrations lower_level[] = {room_a(1), room_b};
    const Migrations fewer_rooms[] = {room_a(2)};
    CHECK_THROWS_WITH_AS(
        migrate(*db, lower_level),
        "the database has level 2 of a, this program knows level 1: use a newer program",
        NewerSchema);
    CHECK_THROWS_AS(is_migrated(*db, fewer_rooms), NewerSchema);
}

TEST_CASE("a step that fails leaves the database as it was") {
    const auto db = empty_database();
    const Migrations wrong[] = {room_a(2), {"b", wrong_steps}};
    CHECK_THROWS_AS(migrate(*db, wrong), DbError);
    CHECK_THROWS_AS(db->query("SELECT n FROM a"), DbError);
    const Migrations right[] = {room_a(2)};
    CHECK(migrate(*db, right));
}

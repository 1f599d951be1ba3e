// The contract of Db, against every engine: what storage/db.h promises.
#include "engines.h"
#include "storage/migrations.h"

#include <doctest/doctest.h>

#include <limits>
#include <thread>

using namespace houvast;

namespace {

constexpr std::string_view tables = R"sql(
    CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, photo BLOB, age INTEGER)
        STRICT;
    CREATE UNIQUE INDEX people_name ON people (name);
    CREATE TABLE notes (person INTEGER NOT NULL REFERENCES people (id), words TEXT) STRICT;
)sql";

// The test, once for every engine, on a database with the tables above.
template <class Test>
void with_tables(Test test) {
    on_every_engine([&](Db& db) {
        db.define(tables);
        test(db);
    });
}

template <class Test>
void with_two_connections(Test test) {
    Engines engines;
    for (const TestDatabank& engine : engines.with_many_connections()) {
        CAPTURE(engine.name);
        const auto one = engine.databank->connect();
        one->define(tables);
        const auto two = engine.databank->connect();
        test(*one, *two);
    }
}

std::int64_t add(Db& db, int id, std::string_view name) {
    return db.exec("INSERT INTO people (id, name) VALUES ($1, $2)", {id, name});
}

std::int64_t people(Db& db) { return db.query("SELECT count(*) FROM people").at(0).integer(0); }

template <class Action>
DbError::Kind kind_of(Action action) {
    try {
        action();
    } catch (const DbError& error) {
        CHECK_FALSE(std::string_view(error.what()).contains("Jansen"));  // never a value
        return error.kind;
    }
    FAIL("no DbError");
    return DbError::Kind::Other;
}

}  // namespace

TEST_CASE("every kind of value comes back as it went in") {
    with_tables([](Db& db) {
        std::string all_bytes;
        for (int byte = 0; byte < 256; ++byte) all_bytes += static_cast<char>(byte);
        for (const std::int64_t number :
             {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::max(),
              std::numeric_limits<std::int64_t>::min()}) {
            db.exec("INSERT INTO people (id, name, photo, age) VALUES ($1, $2, $3, $4)",
                    {number, "Zoë 💶 '\"$1\n" + std::to_string(number), Bytes{all_bytes}, number});
            const Rows rows = db.query(
                "SELECT id, name, photo, age FROM people WHERE id = $1", {number});
            REQUIRE(rows.size() == 1);
            CHECK(rows[0].integer(0) == number);
            CHECK(rows[0].text(1) == "Zoë 💶 '\"$1\n" + std::to_string(number));
            CHECK(rows[0].bytes(2) == all_bytes);
            CHECK(rows[0].integer(3) == number);
        }
    });
}

TEST_CASE("nothing, empty text and empty bytes are three different things") {
    with_tables([](Db& db) {
        db.exec("INSERT INTO people (id, name, photo, age) VALUES ($1, $2, $3, $4)",
                {1, "", Bytes{}, std::nullopt});
        db.exec("INSERT INTO people (id, name, photo, age) VALUES ($1, $2, $3, $4)",
                {2, "b", std::nullopt, std::optional<int>(7)});
        const Rows rows = db.query("SELECT name, photo, age FROM people ORDER BY id");
        CHECK(rows.at(0).text(0).empty());
        CHECK(rows.at(0).bytes(1).empty());
        CHECK_FALSE(rows.at(0).optional_integer(2));
        CHECK(rows.at(1).is_null(1));
        CHECK(rows.at(1).optional_integer(2) == 7);
        CHECK(rows.at(1).optional_text(0) == "b");
    });
}

TEST_CASE("parameters go by their number, in any order and more than once") {
    with_tables([](Db& db) {
        db.exec("INSERT INTO people (name, id, age) VALUES ($2, $1, $1)", {12, "twaalf"});
        CHECK(db.query("SELECT id FROM people WHERE age = $1 AND name = $3 AND id > $2",
                       {12, 3, "twaalf"}).size() == 1);
    });
}

TEST_CASE("a statement may get a number one time and nothing the next") {
    with_tables([](Db& db) {
        for (const std::optional<int> age : {std::optional<int>(30), std::optional<int>()})
            db.exec("INSERT INTO people (id, name, age) VALUES ($1, $2, $3)",
                    {age.value_or(1), age ? "a" : "b", age});
        CHECK(db.query("SELECT age FROM people WHERE name = 'b'").at(0).is_null(0));
        CHECK(db.query("SELECT age FROM people WHERE name = 'a'").at(0).integer(0) == 30);
    });
}

TEST_CASE("sums, truths and casts come out as numbers") {
    with_tables([](Db& db) {
        for (int id = 1; id <= 4; ++id)
            db.exec("INSERT INTO people (id, name, age) VALUES ($1, $2, $3)",
                    {id, std::to_string(id), std::int64_t{25'000'000'000}});
        const Rows rows = db.query(
            "SELECT sum(age), count(*) = 4, count(*) > 4, max(id), CAST(sum(id) AS INTEGER), "
            "-sum(age), sum(age) - sum(age) FROM people");
        CHECK(rows.at(0).integer(0) == 100'000'000'000);
        CHECK(rows.at(0).integer(1) == 1);
        CHECK(rows.at(0).integer(2) == 0);
        CHECK(rows.at(0).integer(3) == 4);
        CHECK(rows.at(0).integer(4) == 10);
        CHECK(rows.at(0).integer(5) == -100'000'000'000);
        CHECK(rows.at(0).integer(6) == 0);
        CHECK(db.query("SELECT sum(age) FROM people WHERE id < 0").at(0).is_null(0));
    });
}

TEST_CASE("exec counts rows, RETURNING gives them, ON CONFLICT writes over") {
    with_tables([](Db& db) {
        CHECK(add(db, 1, "a") == 1);
        CHECK(add(db, 2, "b") == 1);
        CHECK(db.exec("UPDATE people SET age = $1", {3}) == 2);
        CHECK(db.exec("DELETE FROM people WHERE id = $1", {99}) == 0);
        CHECK(db.query("UPDATE people SET age = age + 1 WHERE id = 2 RETURNING age")
                  .at(0).integer(0) == 4);
        db.exec("INSERT INTO people (id, name) VALUES ($1, $2) "
                "ON CONFLICT (id) DO UPDATE SET name = excluded.name", {1, "c"});
        CHECK(db.query("SELECT name FROM people WHERE id = 1").at(0).text(0) == "c");
    });
}

TEST_CASE("text sorts by its bytes and LIKE heeds case") {
    with_tables([](Db& db) {
        int id = 0;
        for (const char* name : {"b", "A", "é", "a", "B", "Z"}) add(db, ++id, name);
        std::string order;
        for (const Row& row : db.query("SELECT name FROM people ORDER BY name"))
            order += row.text(0);
        CHECK(order == "ABZabé");
        CHECK(db.query("SELECT 1 FROM people WHERE name LIKE 'a%'").size() == 1);
        CHECK(db.query("SELECT 1 FROM people WHERE name > 'Z' AND name < 'b'").size() == 1);
    });
}

TEST_CASE("what breaks a rule is a Constraint") {
    with_tables([](Db& db) {
        add(db, 1, "Jansen");
        CHECK(kind_of([&] { add(db, 1, "other"); }) == DbError::Kind::Constraint);
        CHECK(kind_of([&] { add(db, 2, "Jansen"); }) == DbError::Kind::Constraint);
        CHECK(kind_of([&] {
                  db.exec("INSERT INTO notes (person, words) VALUES ($1, $2)", {99, "Jansen"});
              }) == DbError::Kind::Constraint);
        CHECK(kind_of([&] {
                  db.exec("INSERT INTO people (id, name) VALUES (3, NULL)");
              }) == DbError::Kind::Constraint);
        CHECK(people(db) == 1);
    });
}

TEST_CASE("a wrong statement, a wrong type and a NUL in a text are Other") {
    with_tables([](Db& db) {
        CHECK(kind_of([&] { db.query("SELECT nothing FROM nowhere"); }) == DbError::Kind::Other);
        CHECK(kind_of([&] { add(db, 1, std::string_view("Jan\0sen", 7)); }) ==
              DbError::Kind::Other);
        CHECK(people(db) == 0);
    });
}

TEST_CASE("a transaction that is not committed leaves nothing") {
    with_tables([](Db& db) {
        { Tx tx(db, Tx::Kind::Write); add(db, 1, "a"); }
        CHECK(people(db) == 0);
        { Tx tx(db, Tx::Kind::Write); add(db, 1, "a"); tx.commit(); }
        CHECK(people(db) == 1);
    });
}

TEST_CASE("a savepoint undoes one command and keeps the others") {
    with_tables([](Db& db) {
        Tx tx(db, Tx::Kind::Write);
        db.savepoint();
        add(db, 1, "a");
        db.release_savepoint();
        db.savepoint();
        add(db, 2, "b");
        db.rollback_savepoint();
        db.savepoint();
        add(db, 3, "c");
        db.release_savepoint();
        tx.commit();
        CHECK(people(db) == 2);
        CHECK(db.query("SELECT 1 FROM people WHERE id = 2").empty());
    });
}

TEST_CASE("after an error in a transaction only a rollback is accepted") {
    with_tables([](Db& db) {
        add(db, 1, "a");
        {
            Tx tx(db, Tx::Kind::Write);
            add(db, 2, "b");
            db.savepoint();
            CHECK_THROWS_AS(add(db, 1, "again"), DbError);
            CHECK_THROWS_AS(people(db), DbError);
            db.rollback_savepoint();
            CHECK(people(db) == 2);  // back at work
            CHECK_THROWS_AS(add(db, 1, "again"), DbError);
            CHECK_THROWS_AS(tx.commit(), DbError);
        }
        CHECK(people(db) == 1);
        add(db, 3, "c");
        CHECK(people(db) == 2);
    });
}

TEST_CASE("a read transaction cannot write") {
    with_tables([](Db& db) {
        {
            Tx tx(db, Tx::Kind::Read);
            CHECK(kind_of([&] { add(db, 1, "Jansen"); }) == DbError::Kind::Other);
        }
        CHECK(people(db) == 0);
    });
}

TEST_CASE("a read transaction sees one moment") {
    with_two_connections([](Db& reader, Db& writer) {
        Tx tx(reader, Tx::Kind::Read);
        CHECK(people(reader) == 0);
        add(writer, 1, "a");
        CHECK(people(reader) == 0);
        tx.commit();
        CHECK(people(reader) == 1);
    });
}

TEST_CASE("one writer at a time: the second waits, then is Busy") {
    with_two_connections([](Db& one, Db& two) {
        {
            Tx tx(one, Tx::Kind::Write);
            CHECK(kind_of([&] { Tx other(two, Tx::Kind::Write); }) == DbError::Kind::Busy);
        }
        Tx tx(two, Tx::Kind::Write);  // and now it may
        add(two, 1, "a");
        tx.commit();
        CHECK(people(one) == 1);
    });
}

TEST_CASE("the writer sees what was committed while it waited") {
    with_two_connections([](Db& one, Db& two) {
        for (int round = 0; round < 20; ++round) {
            const auto count_up = [](Db& db) {
                for (int i = 0; i < 5; ++i) {
                    Tx tx(db, Tx::Kind::Write);
                    const std::int64_t next = people(db) + 1;
                    add(db, static_cast<int>(next), std::to_string(next));
                    tx.commit();
                }
            };
            std::thread other([&] { count_up(two); });
            count_up(one);
            other.join();
        }
        CHECK(people(one) == 200);
    });
}

TEST_CASE("tables may change under a prepared statement") {
    with_two_connections([](Db& one, Db&) {
        add(one, 1, "a");
        CHECK(one.query("SELECT * FROM people").at(0).values().size() == 4);
        one.define("ALTER TABLE people ADD COLUMN city TEXT;");
        CHECK(one.query("SELECT * FROM people").at(0).values().size() == 5);
    });
}

TEST_CASE("data definitions are part of a transaction") {
    with_tables([](Db& db) {
        {
            Tx tx(db, Tx::Kind::Write);
            db.define("CREATE TABLE short_lived (n INTEGER) STRICT;");
        }
        CHECK_THROWS_AS(db.query("SELECT n FROM short_lived"), DbError);
    });
}

TEST_CASE("migrations run on every engine, twice") {
    with_tables([](Db& db) {
        const Migration steps[] = {
            {1, "a", "CREATE TABLE a (id TEXT PRIMARY KEY, b BLOB, n INTEGER) STRICT;"},
            {2, "b", "CREATE INDEX a_n ON a (n); ALTER TABLE a ADD COLUMN t TEXT;"}};
        const Migrations rooms[] = {{"room", steps}};
        CHECK(migrate(db, rooms));
        CHECK_FALSE(migrate(db, rooms));
        CHECK(db.exec("INSERT INTO a (id, b, n, t) VALUES ('x', $1, 2, 'y')", {Bytes{"z"}}) == 1);
    });
}

TEST_CASE("after scrub no byte of a deleted row is left, and the rest is") {
    Engines engines;
    for (const TestDatabank& engine : engines.with_many_connections()) {
        CAPTURE(engine.name);
        const auto db = engine.databank->connect();
        db->define(tables);
        for (int id = 0; id < 500; ++id)
            add(*db, id, (id % 2 ? "blijft-bestaan-" : "wordt-vernietigd-") + std::to_string(id));
        db->exec("DELETE FROM people WHERE id % 2 = 0");
        db->scrub();
        CHECK(people(*db) == 250);
        // PostgreSQL's write-ahead log is a matter of its settings; its tables are ours.
        const std::string folder =
            engine.data_folder + (db->engine() == Engine::Postgres ? "/base" : "");
        CHECK(bytes_anywhere(folder, "blijft-bestaan-33"));
        CHECK_FALSE(bytes_anywhere(folder, "wordt-vernietigd-"));
    }
}

TEST_CASE("scrub is Busy while somebody reads") {
    with_two_connections([](Db& one, Db& two) {
        add(one, 1, "a");
        Tx tx(two, Tx::Kind::Read);
        CHECK(people(two) == 1);
        CHECK(kind_of([&] { one.scrub(); }) == DbError::Kind::Busy);
        tx.commit();
        one.scrub();
        CHECK(people(one) == 1);
    });
}

// The contract of Journal, against every engine: what journal/journal.h promises.
#include "journal_fixture.h"

#include "storage/faulty.h"

#include <doctest/doctest.h>

using namespace houvast;

TEST_CASE("several streams are written together, each with its own versions") {
    on_every_engine([](TestJournal& t) {
        const auto written = t.write({{a, 0, {{"x/1", "een"}, {"x/1", "twee"}}},
                                      {b, 0, {{"y/1", "drie"}}}}, "c1");
        REQUIRE(written);
        REQUIRE(written->size() == 3);
        const auto read = t.journal.read(a);
        REQUIRE(read.size() == 2);
        CHECK(read[1].version == 2);
        CHECK(read[1].position == 2);
        CHECK(read[1].event == StoredEvent{"x/1", "twee"});
        CHECK(read[1].stream == a);
        CHECK(read[1].meta.command == CommandId{"c1"});
        CHECK(read[1].meta.actor == "medewerker:1");
        CHECK(read[1].meta.at == noon);
        CHECK(read[1].meta.datum == today);
        CHECK_FALSE(read[1].wiped);
        CHECK(written->at(1).event == read[1].event);
        CHECK(t.journal.read(b).at(0).position == 3);
        CHECK(t.journal.version_of(a) == 2);
        CHECK(t.journal.version_of({StreamKind::Inwoner, a.id}) == 0);
        CHECK(t.journal.head() == 3);
        CHECK(t.sound());
    });
}

TEST_CASE("reading goes on from a version or a position, at most so many") {
    on_every_engine([](TestJournal& t) {
        for (int i = 0; i < 5; ++i)
            REQUIRE(t.write({{a, i, {{"x/1", std::to_string(i)}}}}, "c" + std::to_string(i)));
        CHECK(t.journal.read(a, 3).size() == 2);
        CHECK(t.journal.read(a, 3).at(0).version == 4);
        CHECK(t.journal.read(a, 9).empty());
        CHECK(t.journal.read(b).empty());
        CHECK(t.journal.read_after(0, 2).size() == 2);
        CHECK(t.journal.read_after(2, 100).at(0).position == 3);
        CHECK(t.journal.read_after(5, 100).empty());
    });
}

TEST_CASE("one stale stream, and nothing is written") {
    on_every_engine([](TestJournal& t) {
        REQUIRE(t.write({{a, 0, {{"x/1", "1"}}}}, "c1"));
        const auto stale = t.write({{b, 0, {{"y/1", "2"}}}, {a, 0, {{"x/1", "3"}}}}, "c2");
        REQUIRE_FALSE(stale);
        CHECK(stale.error().stream == a);
        CHECK(stale.error().actual_version == 1);
        CHECK(t.journal.read(b).empty());
        const auto never_was = t.write({{a, 7, {{"x/1", "3"}}}}, "c3");
        REQUIRE_FALSE(never_was);
        CHECK(t.journal.head() == 1);
        CHECK(t.sound());
    });
}

TEST_CASE("what a command wrote is found by its id") {
    on_every_engine([](TestJournal& t) {
        REQUIRE(t.write({{a, 0, {{"x/1", "1"}}}, {b, 0, {{"y/1", "2"}}}}, "c1"));
        REQUIRE(t.write({{a, 1, {{"x/1", "3"}}}}, "c2"));
        const auto written = t.journal.written_by({"c1"});
        REQUIRE(written.size() == 2);
        CHECK(written[1].stream == b);
        CHECK(t.journal.written_by({"c2"}).size() == 1);
        CHECK(t.journal.written_by({"c3"}).empty());
    });
}

TEST_CASE("an undone savepoint leaves no event and no key, and its stream can start anew") {
    on_every_engine([](TestJournal& t) {
        {
            Tx tx(t.db, Tx::Kind::Write);
            t.db.savepoint();
            REQUIRE(t.journal.append(std::vector<Append>{{a, 0, {{"x/1", "1"}}}}, meta("c1")));
            CHECK(t.journal.read(a).size() == 1);
            t.db.rollback_savepoint();
            CHECK(t.journal.read(a).empty());
            t.db.savepoint();
            REQUIRE(t.journal.append(std::vector<Append>{{a, 0, {{"x/1", "2"}}}}, meta("c2")));
            t.db.release_savepoint();
            tx.commit();
        }
        CHECK(t.journal.read(a).at(0).event.payload == "2");
        CHECK(t.journal.head() == 1);
        CHECK(t.sound());
    });
}

TEST_CASE("a key in memory of a transaction that was undone does no harm") {
    on_every_engine([](TestJournal& t) {
        {
            Tx tx(t.db, Tx::Kind::Write);
            REQUIRE(t.journal.append(std::vector<Append>{{a, 0, {{"x/1", "1"}}}}, meta("c1")));
        }
        Sleutels other_process(t.db, t.gemeente_key);
        Journal there(t.db, other_process);
        Tx tx(t.db, Tx::Kind::Write);
        REQUIRE(there.append(std::vector<Append>{{a, 0, {{"x/1", "2"}}}}, meta("c2")));
        tx.commit();
        CHECK(t.journal.read(a).at(0).event.payload == "2");
    });
}

TEST_CASE("what is left of a wiped payload reads in its place, and goes with its stream") {
    on_every_engine([](TestJournal& t) {
        REQUIRE(t.write({{a, 0, {{"x/1", "een vergissing"}, {"x/1", "twee"}}}}, "c1"));
        t.in_transaction([&] { t.journal.wipe(a, 1, "een"); });
        CHECK(t.journal.read(a).at(0).event == StoredEvent{"x/1", "een"});
        CHECK(t.journal.read(a).at(0).wiped);
        CHECK(t.journal.read(a).at(1).event.payload == "twee");
        CHECK(t.sound());
        const std::string rest = t.db.query("SELECT rest FROM wiped").at(0).bytes(0);
        CHECK_FALSE(rest.contains("een"));  // sealed, as everything that somebody wrote
        t.in_transaction([&] { t.journal.destroy(a, meta("c2"), "Archiefwet"); });
        CHECK(t.db.query("SELECT rest FROM wiped").at(0).is_null(0));
        CHECK(t.sound());
    });
}

TEST_CASE("a wiped payload is gone, its record and its hash stay") {
    on_every_engine([](TestJournal& t) {
        REQUIRE(t.write({{a, 0, {{"x/1", "een"}, {"x/1", "een vergissing"}}}}, "c1"));
        t.in_transaction([&] { t.journal.wipe(a, 2, ""); });
        t.in_transaction([&] { t.journal.wipe(a, 2, ""); });
        const auto read = t.journal.read(a);
        CHECK(read.at(0).event.payload == "een");
        CHECK(read.at(1).wiped);
        CHECK(read.at(1).event == StoredEvent{"x/1", ""});
        CHECK(read.at(1).meta.command == CommandId{"c1"});
        CHECK(t.journal.head() == 3);  // the line in the register took a position
        REQUIRE(t.write({{a, 2, {{"x/1", "drie"}}}}, "c2"));
        CHECK(t.journal.read(a).at(2).position == 4);
        CHECK(t.sound());
        CHECK_THROWS_AS(t.in_transaction([&] { t.journal.wipe(a, 9, ""); }), InvariantBroken);
    });
}

TEST_CASE("a destroyed stream is not there any more and does not come back") {
    on_every_engine([](TestJournal& t) {
        REQUIRE(t.write({{a, 0, {{"x/1", "1"}}}, {b, 0, {{"y/1", "2"}}}}, "c1"));
        REQUIRE(t.write({{a, 1, {{"x/1", "3"}}}}, "c2"));
        t.in_transaction([&] { t.journal.destroy(a, meta("c3"), "Archiefwet"); });
        CHECK(t.journal.read(a).empty());
        CHECK(t.journal.version_of(a) == 0);
        CHECK(t.journal.written_by({"c1"}).size() == 1);
        CHECK(t.journal.read_after(0, 10).size() == 1);
        CHECK(t.journal.head() == 4);
        CHECK(t.sound());
        CHECK_FALSE(t.write({{a, 2, {{"x/1", "4"}}}}, "c4"));
        CHECK_THROWS_AS(t.write({{a, 0, {{"x/1", "4"}}}}, "c4"), InvariantBroken);
        CHECK_THROWS_AS(t.in_transaction([&] { t.journal.destroy(a, meta("c5"), "x"); }),
                        InvariantBroken);
        REQUIRE(t.write({{b, 1, {{"y/1", "5"}}}}, "c6"));
        CHECK(t.journal.head() == 5);
        CHECK(t.sound());
    });
}

TEST_CASE("payloads are sealed: their words are in no column") {
    on_every_engine([](TestJournal& t) {
        REQUIRE(t.write({{a, 0, {{"x/1", "Jansen 999990019"}}}}, "c1"));
        const Rows rows = t.db.query("SELECT payload FROM events");
        CHECK_FALSE(rows.at(0).bytes(0).contains("Jansen"));
        CHECK_THROWS_AS(Sleutels(t.db, random_bytes(key_bytes)), WrongKey);
        t.db.exec("UPDATE stream_keys SET wrapped = $1", {Bytes{"x"}});
        t.keys.forget(a);
        CHECK_THROWS_AS(t.journal.read(a), DbError);
    });
}

TEST_CASE("whichever storage call fails, nothing is half written and the next attempt works") {
    on_every_engine([](TestJournal& t) {
        int failures = 0;
        for (int nth = 1;; ++nth) {
            FaultPlan plan;
            const auto db = faulty(t.db, plan);
            Journal journal(*db, t.keys);
            const StreamId stream{StreamKind::Traject, "f" + std::to_string(nth)};
            const int version_a = t.journal.version_of(a);
            const std::vector<Append> appends{{stream, 0, {{"x/1", "1"}, {"x/1", "2"}}},
                                              {a, version_a, {{"y/1", "3"}}}};
            const auto attempt = [&] {
                Tx tx(*db, Tx::Kind::Write);
                db->savepoint();
                const auto written = journal.append(appends, meta("c" + std::to_string(nth)));
                REQUIRE(written);
                db->release_savepoint();
                tx.commit();
            };
            plan.fail_after(nth);
            try {
                attempt();
                break;
            } catch (const DbError&) {
                ++failures;
            }
            CHECK(t.journal.version_of(stream) == 0);
            CHECK(t.journal.version_of(a) == version_a);
            CHECK(t.sound());
            attempt();
            CHECK(t.journal.read(stream).size() == 2);
            CHECK(t.journal.read(a).size() == static_cast<std::size_t>(version_a) + 1);
        }
        CHECK(failures > 15);
        CHECK(t.sound());
    });
}

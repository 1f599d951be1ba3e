// Verify finds whatever somebody with the database, but without the gemeente's key, can do to it.
#include "journal_fixture.h"

#include "base/hash.h"
#include "journal/chain.h"

#include <algorithm>

using namespace houvast;

namespace {

using Kind = Finding::Kind;

// Positions 1-3 in stream a, 4 in b, 5 in a.
void fill(TestJournal& t) {
    REQUIRE(t.write({{a, 0, {{"x/1", "1"}, {"x/1", "2"}, {"x/1", "3"}}}, {b, 0, {{"y/1", "4"}}}},
                    "c1"));
    REQUIRE(t.write({{a, 3, {{"x/1", "5"}}}}, "c2"));
    REQUIRE(t.sound());
}

template <class Tamper>
void expect(Kind kind, std::int64_t position, Tamper tamper) {
    on_every_engine([&](TestJournal& t) {
        fill(t);
        tamper(t);
        const auto findings = t.findings();
        CAPTURE(findings.size());
        if (!findings.empty()) CAPTURE(std::string(sentence(findings[0].kind)));
        CHECK(std::ranges::find(findings, Finding{kind, position}) != findings.end());
        CHECK(findings.size() <= 4);  // one change does not drown in its consequences
    });
}

}  // namespace

TEST_CASE("every changed column of an event is found") {
    for (const Sql change : {
             Sql("UPDATE events SET name = 'z/1' WHERE position = 2"),
             Sql("UPDATE events SET command = 'c9' WHERE position = 2"),
             Sql("UPDATE events SET actor = 'medewerker:2' WHERE position = 2"),
             Sql("UPDATE events SET at = at + 1 WHERE position = 2"),
             Sql("UPDATE events SET datum = datum - 1 WHERE position = 2"),
             Sql("UPDATE events SET version = 9 WHERE position = 2"),
             Sql("UPDATE events SET stream = 'other' WHERE position = 2"),
             Sql("UPDATE events SET kind = 'signaal' WHERE position = 2"),
             Sql("UPDATE events SET hash = payload_hash WHERE position = 2"),
             Sql("UPDATE events SET payload_hash = hash WHERE position = 2"),
         }) {
        CAPTURE(std::string(change.text()));
        on_every_engine([&](TestJournal& t) {
            fill(t);
            t.db.exec(change);
            const auto findings = t.findings();
            REQUIRE_FALSE(findings.empty());
            CHECK(std::ranges::find(findings, Finding{Kind::EventChanged, 2}) != findings.end());
        });
    }
}

TEST_CASE("a changed byte of a payload is found") {
    expect(Kind::PayloadChanged, 2, [](TestJournal& t) {
        std::string bytes =
            t.db.query("SELECT payload FROM events WHERE position = 2").at(0).bytes(0);
        bytes[30] = static_cast<char>(bytes[30] ^ 1);
        t.db.exec("UPDATE events SET payload = $1 WHERE position = 2", {Bytes{bytes}});
    });
}

TEST_CASE("a payload that went without a line in the register is found") {
    expect(Kind::PayloadGone, 2, [](TestJournal& t) {
        t.db.exec("UPDATE events SET payload = NULL WHERE position = 2");
    });
}

TEST_CASE("a removed event is found") {
    expect(Kind::EventGone, 2, [](TestJournal& t) {
        t.db.exec("DELETE FROM events WHERE position = 2");
    });
    expect(Kind::EventGone, 5, [](TestJournal& t) {
        t.db.exec("DELETE FROM events WHERE position = 5");
    });
}

TEST_CASE("a removed stream is found, also with its key and with a line that nobody wrote") {
    expect(Kind::EventGone, 4, [](TestJournal& t) {
        t.db.exec("DELETE FROM events WHERE kind = 'inwoner'");
        t.db.exec("DELETE FROM stream_keys WHERE kind = 'inwoner'");
    });
    expect(Kind::RegisterWrong, 6, [](TestJournal& t) {
        t.db.exec("DELETE FROM events WHERE kind = 'inwoner'");
        t.db.exec("DELETE FROM stream_keys WHERE kind = 'inwoner'");
        t.db.exec("INSERT INTO destroyed (position, kind, stream, command, actor, at, datum, "
                  "ground, positions) VALUES (6, 'inwoner', $1, 'c', 'a', 1, 1, 'x', '4')",
                  {b.id});
    });
}

TEST_CASE("a cut tail is found, however tidy") {
    expect(Kind::HeadWrong, 4, [](TestJournal& t) {
        t.db.exec("DELETE FROM events WHERE position = 5");
        t.db.exec("DELETE FROM chain WHERE position = 5");
    });
    expect(Kind::HeadWrong, 0, [](TestJournal& t) {
        t.db.exec("DELETE FROM events");
        t.db.exec("DELETE FROM chain");
        t.db.exec("DELETE FROM stream_keys");
    });
}

TEST_CASE("a chain that was computed anew without the gemeente's key is found") {
    expect(Kind::HeadWrong, 5, [](TestJournal& t) {
        std::string previous;
        t.db.exec("UPDATE events SET actor = 'medewerker:2' WHERE position = 5");
        const std::string last =
            t.db.query("SELECT hash FROM events WHERE position = 3").at(0).bytes(0);
        const Envelope forged{a, 4, 5, "x/1",
                              {.command = {"c2"}, .actor = "medewerker:2", .at = noon,
                               .datum = today},
                              t.db.query("SELECT payload_hash FROM events WHERE position = 5")
                                  .at(0).bytes(0)};
        const std::string event = event_hash(last, forged);
        const std::string before =
            t.db.query("SELECT hash FROM chain WHERE position = 4").at(0).bytes(0);
        t.db.exec("UPDATE events SET hash = $1 WHERE position = 5", {Bytes{event}});
        t.db.exec("UPDATE chain SET event_hash = $1, hash = $2 WHERE position = 5",
                  {Bytes{event}, Bytes{chain_hash(before, 5, event)}});
    });
}

TEST_CASE("two events that changed places are found") {
    expect(Kind::EventChanged, 1, [](TestJournal& t) {
        t.db.exec("UPDATE events SET position = 100 WHERE position = 1");
        t.db.exec("UPDATE events SET position = 1 WHERE position = 2");
        t.db.exec("UPDATE events SET position = 2 WHERE position = 100");
    });
}

TEST_CASE("a link of the gemeente's chain that changed or went is found") {
    expect(Kind::ChainBroken, 2, [](TestJournal& t) {
        t.db.exec("UPDATE chain SET hash = event_hash WHERE position = 2");
    });
    expect(Kind::ChainBroken, 3, [](TestJournal& t) {
        t.db.exec("DELETE FROM chain WHERE position = 2");
    });
    expect(Kind::EventUnchained, 2, [](TestJournal& t) {
        t.db.exec("DELETE FROM chain WHERE position = 2");
    });
}

TEST_CASE("an event that was slipped in is found") {
    expect(Kind::EventUnchained, 6, [](TestJournal& t) {
        t.db.exec("INSERT INTO events (position, kind, stream, version, name, command, actor, at, "
                  "datum, payload, payload_hash, hash) SELECT 6, kind, stream, 9, name, command, "
                  "actor, at, datum, payload, payload_hash, hash FROM events WHERE position = 5");
    });
}

TEST_CASE("a key that went, changed, or has no stream is found") {
    expect(Kind::PayloadChanged, 4, [](TestJournal& t) {
        t.db.exec("DELETE FROM stream_keys WHERE kind = 'inwoner'");
    });
    expect(Kind::PayloadChanged, 4, [](TestJournal& t) {
        t.db.exec("UPDATE stream_keys SET wrapped = $1 WHERE kind = 'inwoner'", {Bytes{"x"}});
    });
    expect(Kind::KeyWrong, 0, [](TestJournal& t) {
        t.db.exec("INSERT INTO stream_keys (kind, stream, wrapped) VALUES ('signaal', 's', $1)",
                  {Bytes{"x"}});
    });
}

TEST_CASE("lines of the registers that went, changed or do not hold are found") {
    const auto destroyed_and_wiped = [](TestJournal& t) {
        t.in_transaction([&] { t.journal.destroy(b, meta("c3"), "Archiefwet"); });  // 6
        t.in_transaction([&] { t.journal.wipe(a, 2, ""); });                            // 7
        REQUIRE(t.sound());
    };
    expect(Kind::EventGone, 6, [&](TestJournal& t) {
        destroyed_and_wiped(t);
        t.db.exec("DELETE FROM destroyed");
    });
    expect(Kind::RegisterWrong, 6, [&](TestJournal& t) {
        destroyed_and_wiped(t);
        t.db.exec("UPDATE destroyed SET ground = 'so I say'");
    });
    expect(Kind::EventGone, 7, [&](TestJournal& t) {
        destroyed_and_wiped(t);
        t.db.exec("DELETE FROM wiped");
    });
    expect(Kind::RegisterWrong, 2, [&](TestJournal& t) {
        destroyed_and_wiped(t);
        t.db.exec("UPDATE events SET payload = $1 WHERE position = 2", {Bytes{"x"}});
    });
    expect(Kind::PayloadChanged, 6, [&](TestJournal& t) {
        t.in_transaction([&] { t.journal.wipe(a, 2, "wat er blijft"); });  // 6
        REQUIRE(t.sound());
        t.db.exec("UPDATE wiped SET rest = NULL");
    });
}

TEST_CASE("an older state of the whole database shows against the head outside") {
    on_every_engine([](TestJournal& t) {
        fill(t);
        const Head now = head_of(t.db);
        CHECK(t.findings(now).empty());
        const Head later{.position = 9, .hash = std::string(32, 'x')};
        CHECK(t.findings(later) == std::vector{Finding{Kind::OlderState, 5}});
        const Head other{.position = 3, .hash = std::string(32, 'x')};
        CHECK(t.findings(other) == std::vector{Finding{Kind::OlderState, 3}});
        REQUIRE(t.write({{a, 4, {{"x/1", "6"}}}}, "c3"));
        CHECK(t.findings(now).empty());  // a head of before is right too
    });
}

TEST_CASE("the check value of the key is needed") {
    on_every_engine([](TestJournal& t) {
        fill(t);
        t.db.exec("DELETE FROM meta WHERE name = 'key-check'");
        CHECK(verify(t.db, t.keys) == std::vector{Finding{Kind::KeyWrong, 0}});
        CHECK_THROWS_AS(Sleutels(t.db, t.gemeente_key), DbError);
    });
}

#include "journal/keys.h"

#include "base/random.h"
#include "journal/journal.h"
#include "journal/schema.h"
#include "journal/seal.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

std::unique_ptr<Db> new_journal() {
    auto db = sqlite({.path = ":memory:"})->connect();
    const Migrations rooms[] = {journal_migrations()};
    migrate(*db, rooms);
    return db;
}

const StreamId a{StreamKind::Traject, "a"};
const StreamId b{StreamKind::Traject, "b"};

}  // namespace

TEST_CASE("a database knows its gemeente's key by a check value") {
    const auto db = new_journal();
    const std::string key = random_bytes(key_bytes);
    const Sleutels first(*db, key);
    const Sleutels second(*db, key);
    CHECK_THROWS_AS(Sleutels(*db, random_bytes(key_bytes)), WrongKey);
}

TEST_CASE("each purpose and each gemeente has its own derived key") {
    const auto db = new_journal(), other_db = new_journal();
    const std::string key = random_bytes(key_bytes);
    Sleutels keys(*db, key), again(*db, key), other(*other_db, random_bytes(key_bytes));
    CHECK(keys.derived("bsn") == again.derived("bsn"));
    CHECK(keys.derived("bsn") != keys.derived("drafts"));
    CHECK(keys.derived("bsn") != other.derived("bsn"));
    CHECK(keys.derived("bsn").size() == key_bytes);
}

TEST_CASE("a stream's key is wrapped, found again, and bound to its stream") {
    const auto db = new_journal();
    const std::string gemeente_key = random_bytes(key_bytes);
    Sleutels keys(*db, gemeente_key);
    const std::string made = keys.make(*db, a);
    CHECK(keys.find(*db, a) == made);
    CHECK(Sleutels(*db, gemeente_key).find(*db, a) == made);
    CHECK_FALSE(keys.find(*db, b));
    const std::string wrapped = db->query("SELECT wrapped FROM stream_keys").at(0).bytes(0);
    CHECK_FALSE(wrapped.contains(made));
    db->exec("UPDATE stream_keys SET stream = 'b'");
    CHECK_FALSE(Sleutels(*db, gemeente_key).find(*db, b));
}

TEST_CASE("a key of a transaction that was undone is not used again") {
    const auto db = new_journal();
    Sleutels keys(*db, random_bytes(key_bytes));
    const std::string kept = keys.make(*db, a);
    keys.committed();
    {
        Tx tx(*db, Tx::Kind::Write);
        keys.make(*db, b);
    }
    keys.forget_uncommitted();
    CHECK(keys.find(*db, a) == kept);
    CHECK_FALSE(keys.find(*db, b));
}

TEST_CASE("only so many keys stay in memory, those used last") {
    const auto db = new_journal();
    Sleutels keys(*db, random_bytes(key_bytes), 2);
    const StreamId c{StreamKind::Traject, "c"};
    for (const StreamId& stream : {a, b}) keys.make(*db, stream);
    keys.find(*db, a);
    keys.make(*db, c);  // b goes
    db->exec("DELETE FROM stream_keys");
    CHECK(keys.find(*db, a));
    CHECK(keys.find(*db, c));
    CHECK_FALSE(keys.find(*db, b));
    keys.forget(a);
    CHECK_FALSE(keys.find(*db, a));
}

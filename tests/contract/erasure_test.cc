// Erasure, byte by byte: of what was destroyed or wiped nothing is left in any data file, -wal
// included, and an older backup does not bring it back. On PostgreSQL the write-ahead log keeps
// sealed bytes for as long as its settings say (docs/beheer); its tables are searched.
#include "journal_fixture.h"

#include "journal/backup.h"

#include <filesystem>

using namespace houvast;

namespace {

constexpr std::string_view name = "Willemijn Vanderheyden-Testpersoon";
constexpr std::string_view bsn = "999990019";
constexpr std::string_view note = "heeft drie brieven van de energieleverancier niet geopend";

std::string payload() {
    return "{\"naam\":\"" + std::string(name) + "\",\"bsn\":\"" + std::string(bsn) +
           "\",\"notitie\":\"" + std::string(note) + "\"}";
}

struct Sealed {
    std::string payload, key;
};
Sealed sealed_of(Db& db, const StreamId& stream) {
    return {db.query("SELECT payload FROM events WHERE stream = $1 AND version = 1", {stream.id})
                .at(0).bytes(0),
            db.query("SELECT wrapped FROM stream_keys WHERE stream = $1", {stream.id})
                .at(0).bytes(0)};
}

std::string tables_of(const TestDatabank& engine) {
    return engine.databank->engine() == Engine::Postgres ? engine.data_folder + "/base"
                                                         : engine.data_folder;
}

void check_no_words(const std::string& folder) {
    for (const std::string_view words : {name, bsn, note})
        CHECK_FALSE(bytes_anywhere(folder, words));
}

void fill(TestJournal& t) {
    for (int i = 0; i < 40; ++i) {  // neighbours, so that pages are shared and split
        const StreamId other{StreamKind::Traject, "t" + std::to_string(i)};
        REQUIRE(t.write({{other, 0, {{"x/1", std::string(700, 'x')}}},
                         {a, i, {{"x/1", payload() + std::to_string(i)}}}}, "c"));
    }
    REQUIRE(t.write({{b, 0, {{"y/1", payload()}, {"y/1", "blijft"}}}}, "c"));
}

}  // namespace

TEST_CASE("no word of a payload ever reaches a file") {
    Engines engines;
    for (const TestDatabank& engine : engines.with_many_connections()) {
        const auto db = engine.databank->connect();
        TestJournal t(*db);
        fill(t);
        check_no_words(engine.data_folder);  // PostgreSQL's log included
        db->scrub();                         // PostgreSQL kept it in memory until now
        CHECK(bytes_anywhere(tables_of(engine), sealed_of(*db, a).payload));
    }
}

TEST_CASE("after destroying and scrubbing, nothing of the stream is left in a file") {
    Engines engines;
    for (const TestDatabank& engine : engines.with_many_connections()) {
        CAPTURE(engine.name);
        const auto db = engine.databank->connect();
        TestJournal t(*db);
        fill(t);
        const Sealed of_a = sealed_of(*db, a), of_b = sealed_of(*db, b);
        t.in_transaction([&] { t.journal.destroy(a, meta("d"), "Archiefwet"); });
        t.in_transaction([&] { t.journal.wipe(b, 1, ""); });
        db->scrub();
        check_no_words(engine.data_folder);
        const std::string tables = tables_of(engine);
        CHECK_FALSE(bytes_anywhere(tables, of_a.payload));
        CHECK_FALSE(bytes_anywhere(tables, of_a.key));
        CHECK_FALSE(bytes_anywhere(tables, std::string_view(of_a.payload).substr(100, 60)));
        CHECK_FALSE(bytes_anywhere(tables, of_b.payload));
        CHECK(bytes_anywhere(tables, of_b.key));
        CHECK(t.journal.read(b).at(1).event.payload == "blijft");
        CHECK(t.sound());
    }
}

TEST_CASE("an older backup, restored with the register, does not bring it back") {
    Engines engines;
    for (const TestDatabank& engine : engines.with_many_connections()) {
        CAPTURE(engine.name);
        const std::string folder = std::filesystem::temp_directory_path() /
                                   ("houvast-erasure-" + hex_of_random());
        std::filesystem::create_directories(folder);
        const BackupFiles files{folder + "/journal", folder + "/keys"};
        const auto db = engine.databank->connect();
        TestJournal t(*db);
        fill(t);
        const Sealed of_a = sealed_of(*db, a), of_b = sealed_of(*db, b);
        backup(*db, files);
        check_no_words(folder);
        t.in_transaction([&] { t.journal.destroy(a, meta("d"), "Archiefwet"); });
        t.in_transaction([&] { t.journal.wipe(b, 1, ""); });
        db->scrub();
        write_register(*db, folder + "/register");

        for (const TestDatabank& target : engines.with_many_connections()) {
            const auto new_db = target.databank->connect();
            Sleutels keys(migrated(*new_db), t.gemeente_key);
            restore(*new_db, keys, files, read_register(folder + "/register"));
            const Journal restored(*new_db, keys);
            CHECK(restored.version_of(a) == 0);
            CHECK(restored.read(b).at(0).wiped);
            CHECK(restored.read(b).at(1).event.payload == "blijft");
            CHECK(verify(*new_db, keys).empty());
            check_no_words(target.data_folder);
            for (const std::string& bytes : {of_a.payload, of_a.key, of_b.payload})
                CHECK_FALSE(bytes_anywhere(tables_of(target), bytes));
        }
        std::filesystem::remove_all(folder);
    }
}

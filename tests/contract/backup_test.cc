// Backup and restore: the same journal comes back, on either engine; whatever is not right is
// refused and leaves the target empty.
#include "journal_fixture.h"

#include "journal/backup.h"

#include <filesystem>
#include <fstream>

using namespace houvast;

namespace {

struct Drill {
    Engines engines;
    std::string folder = std::filesystem::temp_directory_path() /
                         ("houvast-backup-" + hex_of_random());
    BackupFiles files{folder + "/journal", folder + "/keys"};
    TestDatabank source = std::move(engines.with_many_connections().front());
    std::unique_ptr<Db> db = source.databank->connect();
    TestJournal t{*db};

    Drill() {
        std::filesystem::create_directories(folder);
        REQUIRE(t.write({{a, 0, {{"x/1", "1"}, {"x/1", "2"}}}, {b, 0, {{"y/1", "3"}}}}, "c1"));
        REQUIRE(t.write({{c, 0, {{"z/1", "4"}}}}, "c2"));
        t.in_transaction([&] { t.journal.destroy(b, meta("c3"), "Archiefwet"); });
        t.in_transaction([&] { t.journal.wipe(a, 1, "wat er blijft"); });
        REQUIRE(t.write({{a, 2, std::vector<StoredEvent>(600, {"x/1", "n"})}}, "c4"));
    }
    ~Drill() { std::filesystem::remove_all(folder); }

    // A new target of the given key; `test` gets its Db and its keys.
    template <class Test>
    void into_new(const std::string& gemeente_key, Test test) {
        const auto targets = engines.with_many_connections();
        const auto target = targets.front().databank->connect();
        Sleutels keys(migrated(*target), gemeente_key);
        test(*target, keys);
    }
};

std::int64_t rows_in(Db& db) {
    return db.query("SELECT (SELECT count(*) FROM events) + (SELECT count(*) FROM chain) + "
                    "(SELECT count(*) FROM stream_keys) + (SELECT count(*) FROM destroyed)")
        .at(0).integer(0);
}

}  // namespace

TEST_CASE("what was backed up comes back, the same to the last byte") {
    Drill drill;
    const Head head = backup(*drill.db, drill.files);
    CHECK(head == head_of(*drill.db));
    drill.into_new(drill.t.gemeente_key, [&](Db& db, Sleutels& keys) {
        CHECK(restore(db, keys, drill.files, {}) == head);
        Journal restored(db, keys);
        CHECK(verify(db, keys, head).empty());
        const auto before = drill.t.journal.read_after(0, 10'000);
        const auto after = restored.read_after(0, 10'000);
        REQUIRE(after.size() == before.size());
        for (std::size_t i = 0; i < after.size(); ++i) {
            CHECK(after[i].event == before[i].event);
            CHECK(after[i].position == before[i].position);
            CHECK(after[i].wiped == before[i].wiped);
        }
        CHECK(register_of(db).destroyed.at(0).ground == "Archiefwet");
        Tx tx(db, Tx::Kind::Write);  // and life goes on
        REQUIRE(restored.append(std::vector<Append>{{c, 1, {{"z/1", "5"}}}}, meta("c5")));
        tx.commit();
        CHECK(verify(db, keys).empty());
    });
}

TEST_CASE("a register of after the backup is replayed, and may be replayed again") {
    Drill drill;
    backup(*drill.db, drill.files);
    const StreamId late{StreamKind::Signaal, "late"};
    REQUIRE(drill.t.write({{late, 0, {{"w/1", "5"}}}}, "c5"));
    drill.t.in_transaction([&] { drill.t.journal.destroy(late, meta("c6"), "x"); });
    drill.t.in_transaction([&] { drill.t.journal.destroy(c, meta("c7"), "y"); });
    write_register(*drill.db, drill.folder + "/register");
    const Register live = read_register(drill.folder + "/register");
    CHECK(live.destroyed.size() == 3);
    CHECK(live.wiped.size() == 1);
    drill.into_new(drill.t.gemeente_key, [&](Db& db, Sleutels& keys) {
        restore(db, keys, drill.files, live);
        CHECK(Journal(db, keys).version_of(c) == 0);
        CHECK(is_destroyed(db, late));  // not in this backup, perhaps in another
        CHECK(verify(db, keys).empty());
        Tx tx(db, Tx::Kind::Write);
        replay(db, keys, live);
        tx.commit();
        CHECK(register_of(db).destroyed.size() == 3);
        CHECK(verify(db, keys).empty());
    });
}

TEST_CASE("an event wiped after the backup comes back as what was left of it") {
    Drill drill;
    backup(*drill.db, drill.files);
    drill.t.in_transaction([&] { drill.t.journal.wipe(a, 2, "alleen de dag"); });
    write_register(*drill.db, drill.folder + "/register");
    drill.into_new(drill.t.gemeente_key, [&](Db& db, Sleutels& keys) {
        restore(db, keys, drill.files, read_register(drill.folder + "/register"));
        const auto read = Journal(db, keys).read(a);
        CHECK(read.at(0).event.payload == "wat er blijft");
        CHECK(read.at(1).event.payload == "alleen de dag");
        CHECK(read.at(1).wiped);
        CHECK(verify(db, keys).empty());
    });
}

TEST_CASE("a target that is not empty is refused and stays as it is") {
    Drill drill;
    backup(*drill.db, drill.files);
    const std::int64_t before = rows_in(*drill.db);
    CHECK_THROWS_WITH_AS(restore(*drill.db, drill.t.keys, drill.files, {}),
                         "restore: there is a journal here already, and it stays", BackupError);
    CHECK(rows_in(*drill.db) == before);
    CHECK(drill.t.sound());
}

TEST_CASE("another gemeente's key is refused") {
    Drill drill;
    backup(*drill.db, drill.files);
    drill.into_new(random_bytes(key_bytes), [&](Db& db, Sleutels& keys) {
        CHECK_THROWS_AS(restore(db, keys, drill.files, {}), WrongKey);
        CHECK(rows_in(db) == 0);
    });
}

TEST_CASE("keys of another moment, cut files and no files are refused") {
    Drill drill;
    backup(*drill.db, drill.files);
    const BackupFiles later{drill.folder + "/journal2", drill.folder + "/keys2"};
    REQUIRE(drill.t.write({{c, 1, {{"z/1", "5"}}}}, "c5"));
    backup(*drill.db, later);
    const std::string cut = drill.folder + "/cut";
    std::filesystem::copy_file(drill.files.journal, cut);
    std::filesystem::resize_file(cut, std::filesystem::file_size(cut) / 2);
    for (const BackupFiles& files : {BackupFiles{later.journal, drill.files.keys},
                                     BackupFiles{cut, drill.files.keys},
                                     BackupFiles{drill.files.keys, drill.files.journal},
                                     BackupFiles{drill.folder + "/none", drill.files.keys}}) {
        drill.into_new(drill.t.gemeente_key, [&](Db& db, Sleutels& keys) {
            CHECK_THROWS_AS(restore(db, keys, files, {}), BackupError);
            CHECK(rows_in(db) == 0);
        });
    }
}

TEST_CASE("a journal that is not sound is not restored") {
    Drill drill;
    drill.db->exec("UPDATE events SET actor = 'medewerker:2' WHERE position = 2");
    backup(*drill.db, drill.files);
    drill.into_new(drill.t.gemeente_key, [&](Db& db, Sleutels& keys) {
        CHECK_THROWS_WITH_AS(restore(db, keys, drill.files, {}),
                             "restore: an event was changed or moved", BackupError);
        CHECK(rows_in(db) == 0);
    });
}

TEST_CASE("the journal's file holds no keys, the keys' file no payloads") {
    Drill drill;
    backup(*drill.db, drill.files);
    const std::string payload =
        drill.db->query("SELECT payload FROM events WHERE position = 2").at(0).bytes(0);
    const std::string wrapped =
        drill.db->query("SELECT wrapped FROM stream_keys").at(0).bytes(0);
    const std::string only_keys = drill.folder + "/only-keys";
    std::filesystem::create_directories(only_keys);
    std::filesystem::rename(drill.files.keys, only_keys + "/keys");
    CHECK(bytes_anywhere(only_keys, wrapped));
    CHECK_FALSE(bytes_anywhere(only_keys, payload));
    std::filesystem::remove_all(only_keys);
    CHECK(bytes_anywhere(drill.folder, payload));
    CHECK_FALSE(bytes_anywhere(drill.folder, wrapped));
}

// Blobs: the bytes of documents beside their events, on both engines: sealed, found back, moved by
// nobody, gone with a wipe and a destruction, in a backup and not back from an older one.
#include "journal_fixture.h"

#include "journal/backup.h"
#include "journal/blob.h"

#include <filesystem>

using namespace houvast;

namespace {

constexpr std::string_view brief = "Beste mevrouw Vanderheyden-Testpersoon, u hebt een achterstand";

void add(TestJournal& t, const StreamId& stream, int version, std::string_view bytes) {
    Tx tx(t.db, Tx::Kind::Write);
    const std::vector<Append> appends = {
        {stream, version - 1, {{std::string(event_with_blob), "{}"}}}};
    REQUIRE(t.journal.append(appends, meta("c" + std::to_string(version))));
    write_blob(t.db, t.keys, stream, version, bytes);
    tx.commit();
}

}  // namespace

TEST_CASE("a blob is sealed, found back, and belongs to its event only") {
    on_every_engine([](TestJournal& t) {
        add(t, a, 1, brief);
        add(t, a, 2, std::string(3'000'000, '\0'));
        CHECK(read_blob(t.db, t.keys, a, 1) == brief);
        CHECK(read_blob(t.db, t.keys, a, 2)->size() == 3'000'000);
        CHECK_FALSE(read_blob(t.db, t.keys, a, 3));
        CHECK_FALSE(read_blob(t.db, t.keys, b, 1));
        CHECK(t.sound());
        const std::string sealed =
            t.db.query("SELECT sealed FROM blobs WHERE version = 1").at(0).bytes(0);
        CHECK(sealed.find("Vanderheyden") == std::string::npos);
        t.in_transaction([&] { t.db.exec("UPDATE blobs SET version = version + 1 "
                                         "WHERE version = 2"); });
        CHECK_THROWS_AS(read_blob(t.db, t.keys, a, 3), DbError);
        CHECK(t.findings() == std::vector<Finding>{{Finding::Kind::BlobWrong, 2},
                                                   {Finding::Kind::BlobWrong, 0}});
    });
}

TEST_CASE("a wipe takes the bytes of its event, a destruction those of the stream") {
    on_every_engine([](TestJournal& t) {
        add(t, a, 1, brief);
        add(t, a, 2, brief);
        t.in_transaction([&] { t.journal.wipe(a, 1, "{}"); });
        CHECK_FALSE(read_blob(t.db, t.keys, a, 1));
        CHECK(read_blob(t.db, t.keys, a, 2) == brief);
        CHECK(t.sound());
        t.in_transaction([&] { t.journal.destroy(a, meta("d"), "Archiefwet"); });
        CHECK(t.db.query("SELECT 1 FROM blobs").empty());
        CHECK(t.sound());
    });
}

TEST_CASE("a document that is gone or changed outside us is found") {
    on_every_engine([](TestJournal& t) {
        add(t, a, 1, brief);
        t.in_transaction([&] { t.db.exec("DELETE FROM blobs"); });
        CHECK(t.findings() == std::vector<Finding>{{Finding::Kind::BlobWrong, 1}});
    });
}

TEST_CASE("a backup brings documents back; of what was wiped since, not") {
    Engines engines;
    for (const TestDatabank& engine : engines.with_many_connections()) {
        CAPTURE(engine.name);
        const std::string folder =
            std::filesystem::temp_directory_path() / ("houvast-blob-" + hex_of_random());
        std::filesystem::create_directories(folder);
        const BackupFiles files{folder + "/journal", folder + "/keys"};
        const auto db = engine.databank->connect();
        TestJournal t(*db);
        add(t, a, 1, brief);
        add(t, a, 2, brief);
        backup(*db, files);
        t.in_transaction([&] { t.journal.wipe(a, 1, "{}"); });
        const Register live = register_of(*db);

        Engines others;
        for (const TestDatabank& other : others.all()) {
            const auto empty = other.databank->connect();
            migrated(*empty);
            Sleutels keys(*empty, t.gemeente_key);
            restore(*empty, keys, files, live);
            CHECK_FALSE(read_blob(*empty, keys, a, 1));
            CHECK(read_blob(*empty, keys, a, 2) == brief);
            CHECK(verify(*empty, keys).empty());
        }
        std::filesystem::remove_all(folder);
    }
}

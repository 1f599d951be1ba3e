// What no event tells comes back as well, on either engine and from either: the look log, and the
// numbers that were given to dossiers, so that a later one never gets that of a destroyed one.
#include "codec/codec.h"  // before the fixture: its names are short
#include "journal_fixture.h"

#include "app/schema.h"
#include "projections/runner.h"

#include <filesystem>

using namespace houvast;

namespace {

const std::string zoeksleutel(32, 'z');

struct Folder {
    std::string path = std::filesystem::temp_directory_path() /
                       ("houvast-kamers-" + hex_of_random());
    Folder() { std::filesystem::create_directories(path); }
    ~Folder() { std::filesystem::remove_all(path); }
};

StreamId dossier(int nummer) { return {StreamKind::Traject, "t" + std::to_string(nummer)}; }

struct Stad {  // one gemeente's database, with its read tables
    Db& db;
    std::string key;
    Sleutels keys{(migrate(db, gemeente_migrations()), db), key};
    Journal journal{db, keys};
    Projecties projecties{zoeksleutel};

    void meld_aan(int nummer) {
        const Termijn term{TermijnSoort::EersteGesprek, today, today, today};
        const Append append{dossier(nummer), 0, {codec::encode(TrajectGebeurtenis(
            AanmeldingGeregistreerd{.inwoner = {"i"}, .gemeld_op = today, .eerste_gesprek = term,
                                    .contact = term}))}};
        Tx tx(db, Tx::Kind::Write);
        REQUIRE(journal.append(std::array{append}, meta("c" + std::to_string(nummer))));
        projecties.catch_up(db, journal);
        tx.commit();
    }
    void vernietig(int nummer) {
        Tx tx(db, Tx::Kind::Write);
        journal.destroy(dossier(nummer), meta("d"), "Archiefwet");
        projecties.forget(db, journal, dossier(nummer));
        tx.commit();
    }
    std::int64_t nummer_of(int nummer) {
        return db.query("SELECT nummer FROM dossiers WHERE traject = $1", {dossier(nummer).id})
            .at(0).integer(0);
    }
    std::vector<std::vector<DbValue>> looks() {
        std::vector<std::vector<DbValue>> all;
        for (const Row& row : db.query("SELECT subject, quarter, who, view, first_ms, times "
                                       "FROM looks ORDER BY subject, quarter, who, view"))
            all.push_back(row.values());
        return all;
    }
};

void fill(Stad& stad) {
    for (int i = 1; i <= 3; ++i) stad.meld_aan(i);
    stad.vernietig(1);
    stad.vernietig(3);  // the newest number too
    Tx tx(stad.db, Tx::Kind::Write);
    for (int i = 0; i < 1201; ++i)  // more than a page, and neighbours in every part of the key
        stad.db.exec("INSERT INTO looks (subject, quarter, who, view, first_ms, times) "
                     "VALUES ($1, $2, $3, $4, $5, $6)",
                     {"t" + std::to_string(i % 7), i % 11, "medewerker:" + std::to_string(i % 13),
                      std::to_string(i), i, 1 + i % 3});
    tx.commit();
}

}  // namespace

TEST_CASE("looks and given numbers come back on every engine, and numbers go on from there") {
    Engines engines;
    Folder folder;
    const BackupFiles files{folder.path + "/journal", folder.path + "/keys",
                            folder.path + "/beside"};
    for (const TestDatabank& engine : engines.with_many_connections()) {
        CAPTURE(engine.name);
        const auto db = engine.databank->connect();
        Stad stad{.db = *db, .key = random_bytes(key_bytes)};
        fill(stad);
        const Head head = backup(*db, files, gemeente_backup());
        for (const TestDatabank& target : engines.with_many_connections()) {
            CAPTURE(target.name);
            const auto new_db = target.databank->connect();
            Stad terug{.db = *new_db, .key = stad.key};
            CHECK(restore(*new_db, terug.keys, files, {}, gemeente_backup()) == head);
            terug.projecties.rebuild(*new_db, terug.journal);
            CHECK(terug.looks() == stad.looks());
            CHECK(terug.nummer_of(2) == 2);
            terug.meld_aan(4);
            CHECK(terug.nummer_of(4) == 4);  // not 3: that one stands in somebody's letter
            CHECK(terug.projecties.compare(*new_db, terug.journal).empty());
            CHECK(verify(*new_db, terug.keys).empty());
        }
    }
}

TEST_CASE("a file of another moment is refused, and leaves nothing behind") {
    Engines engines;
    Folder folder;
    const BackupFiles files{folder.path + "/journal", folder.path + "/keys",
                            folder.path + "/beside"};
    const auto engine = std::move(engines.with_many_connections().front());
    const auto db = engine.databank->connect();
    Stad stad{.db = *db, .key = random_bytes(key_bytes)};
    fill(stad);
    backup(*db, files, gemeente_backup());
    std::filesystem::rename(files.beside, folder.path + "/older");
    stad.meld_aan(4);
    backup(*db, files, gemeente_backup());
    const auto targets = engines.with_many_connections();
    const auto new_db = targets.front().databank->connect();
    Stad terug{.db = *new_db, .key = stad.key};
    const BackupFiles mixed{files.journal, files.keys, folder.path + "/older"};
    CHECK_THROWS_WITH_AS(restore(*new_db, terug.keys, mixed, {}, gemeente_backup()),
                         "restore: these files are not of one moment", BackupError);
    CHECK(terug.looks().empty());
    CHECK(terug.journal.head() == 0);
}

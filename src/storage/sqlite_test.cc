// What only a database in a file has: files that are missing, broken or not ours. (What both
// engines promise is tested in tests/contract/db_test.cc.)
#include "storage/db.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace houvast;

namespace {

struct Folder {
    std::string path = std::filesystem::temp_directory_path() / "houvast-sqlite-test-XXXXXX";
    Folder() { path = ::mkdtemp(path.data()); }
    ~Folder() { std::filesystem::remove_all(path); }
    std::string file(const char* name) const { return path + "/" + name; }
};

void write_file(const std::string& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

DbError::Kind kind_of_opening(const SqliteOptions& options) {
    try {
        sqlite(options)->connect();
    } catch (const DbError& error) {
        return error.kind;
    }
    FAIL("it opened");
    return DbError::Kind::Other;
}

}  // namespace

TEST_CASE("a file of another program is left alone") {
    const Folder folder;
    write_file(folder.file("letter.txt"), std::string(5000, 'x'));
    CHECK(kind_of_opening({.path = folder.file("letter.txt")}) == DbError::Kind::Broken);
    CHECK(read_file(folder.file("letter.txt")) == std::string(5000, 'x'));
}

TEST_CASE("a folder that is not there is Broken, and so is a file that should have been") {
    const Folder folder;
    CHECK(kind_of_opening({.path = folder.file("no/where.db")}) == DbError::Kind::Broken);
    CHECK(kind_of_opening({.path = folder.file("new.db"), .must_exist = true}) ==
          DbError::Kind::Broken);
    write_file(folder.file("new.db"), "");
    CHECK(kind_of_opening({.path = folder.file("new.db"), .must_exist = true}) ==
          DbError::Kind::Broken);
}

TEST_CASE("a new database is for its owner only") {
    const Folder folder;
    const auto db = sqlite({.path = folder.file("a.db")})->connect();
    db->define("CREATE TABLE a (n INTEGER) STRICT;");
    for (const auto& entry : std::filesystem::directory_iterator(folder.path)) {
        CAPTURE(entry.path().string());
        CHECK((entry.status().permissions() & std::filesystem::perms(0077)) ==
              std::filesystem::perms::none);
    }
}

TEST_CASE("a cut file gives a DbError or its rows, at any length") {
    const Folder folder;
    {
        const auto db = sqlite({.path = folder.file("a.db")})->connect();
        db->define("CREATE TABLE a (n INTEGER PRIMARY KEY, t TEXT) STRICT;");
        for (int n = 0; n < 100; ++n)
            db->exec("INSERT INTO a (n, t) VALUES ($1, $2)", {n, std::string(100, 'x')});
        db->scrub();
    }
    const std::string whole = read_file(folder.file("a.db"));
    for (std::size_t length = 1; length < whole.size(); length += 97) {
        CAPTURE(length);
        write_file(folder.file("cut.db"), std::string_view(whole).substr(0, length));
        std::filesystem::remove(folder.file("cut.db-wal"));
        std::filesystem::remove(folder.file("cut.db-shm"));
        CHECK_THROWS_AS(sqlite({.path = folder.file("cut.db")})->connect()->query(
                            "SELECT n, t FROM a"), DbError);
    }
}

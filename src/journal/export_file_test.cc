#include "journal/export_file.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace houvast;

namespace {

struct Folder {
    std::string path = std::filesystem::temp_directory_path() / "houvast-export-test-XXXXXX";
    Folder() { path = ::mkdtemp(path.data()); }
    ~Folder() { std::filesystem::remove_all(path); }
    std::string file(const char* name) const { return path + "/" + name; }
};

const std::vector<DbValue> values{std::monostate{}, std::int64_t{-1}, std::string("Zoë"),
                                  Bytes{std::string("\0\xff", 2)}, std::string(), Bytes{}};

void write_two_rows(const std::string& path) {
    ExportWriter file(path, "journal");
    file.row("a", values);
    file.row("b", {});
    file.finish();
}

int rows_in(const std::string& path) {
    ExportReader file(path, "journal");
    int rows = 0;
    while (file.next()) ++rows;
    return rows;
}

}  // namespace

TEST_CASE("rows come back as they went in") {
    const Folder folder;
    write_two_rows(folder.file("x"));
    ExportReader file(folder.file("x"), "journal");
    const auto first = file.next();
    REQUIRE(first);
    CHECK(first->table == "a");
    CHECK(first->values.values() == values);
    const auto second = file.next();
    REQUIRE(second);
    CHECK(second->table == "b");
    CHECK(second->values.values().empty());
    CHECK_FALSE(file.next());
}

TEST_CASE("a file cut at any length or changed at any byte is refused") {
    const Folder folder;
    write_two_rows(folder.file("x"));
    std::ifstream in(folder.file("x"), std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(in)), {});
    const auto refused = [&](const std::string& bytes) {
        std::ofstream(folder.file("y"), std::ios::binary) << bytes;
        CHECK_THROWS_AS(rows_in(folder.file("y")), BackupError);
    };
    for (std::size_t at = 0; at < whole.size(); ++at) {
        refused(whole.substr(0, at));
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        refused(changed);
    }
    refused(whole + "x");
    CHECK(rows_in(folder.file("x")) == 2);
}

TEST_CASE("another kind of file, or none, is refused") {
    const Folder folder;
    write_two_rows(folder.file("x"));
    CHECK_THROWS_AS(ExportReader(folder.file("x"), "keys"), BackupError);
    CHECK_THROWS_AS(ExportReader(folder.file("none"), "journal"), BackupError);
}

TEST_CASE("a file that was not finished is not there") {
    const Folder folder;
    {
        ExportWriter file(folder.file("x"), "journal");
        file.row("a", values);
    }
    CHECK(std::filesystem::is_empty(folder.path));
    CHECK_THROWS_AS(ExportWriter(folder.file("no/where"), "journal"), DbError);
}

#include "app/keyfile.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace houvast;
namespace fs = std::filesystem;

namespace {

struct Folder {
    fs::path path = fs::temp_directory_path() / ("houvast-keys-" + std::to_string(getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
    std::string file() const { return (path / "sleutels").string(); }
};

}  // namespace

TEST_CASE("a key is made once, kept, and read by its owner only") {
    Folder folder;
    Keyfile first(folder.file());
    CHECK(first.find("leiden") == nullptr);
    const std::string key = first.find_or_make("leiden");
    CHECK(key.size() == 32);
    CHECK(Keyfile(folder.file()).find_or_make("leiden") == key);
    CHECK(Keyfile(folder.file()).find_or_make("delft") != key);
    const fs::perms others = fs::perms::group_all | fs::perms::others_all;
    CHECK((fs::status(folder.file()).permissions() & others) == fs::perms::none);
}

TEST_CASE("a damaged key file is named with its line, never overwritten") {
    Folder folder;
    for (const char* line : {"leiden", "leiden xyz", "leiden 00ff"}) {
        std::ofstream(folder.file()) << "# keys\n" << line << '\n';
        CHECK_THROWS_WITH_AS(Keyfile{folder.file()}, doctest::Contains("line 2"), KeyfileError);
    }
}

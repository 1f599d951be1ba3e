// A database file that was cut, at many lengths: a clear error or a finding, never a crash and
// never a silent half. A -wal that was cut loses its last commits only, and the head outside shows.
#include "base/check.h"
#include "base/random.h"
#include "journal/keys.h"
#include "journal/schema.h"
#include "journal/seal.h"
#include "journal/verify.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace houvast;

namespace {

struct Folder {
    std::string path = std::filesystem::temp_directory_path() / "houvast-cut-test-XXXXXX";
    Folder() { path = ::mkdtemp(path.data()); }
    ~Folder() { std::filesystem::remove_all(path); }
    std::string file(const char* name) const { return path + "/" + name; }
};

std::string read_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const std::string& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

const Migrations rooms[] = {journal_migrations()};

Head fill(Db& db, const std::string& gemeente_key) {
    migrate(db, rooms);
    Sleutels keys(db, gemeente_key);
    Journal journal(db, keys);
    for (int i = 0; i < 60; ++i) {
        Tx tx(db, Tx::Kind::Write);
        const StreamId stream{StreamKind::Traject, "t" + std::to_string(i % 7)};
        const std::vector<Append> appends{
            {stream, journal.version_of(stream), {{"x/1", std::string(300, 'x')}}}};
        const Meta meta{.command = {"c"}, .actor = "a", .at = {}, .datum = {}};
        REQUIRE(journal.append(appends, meta).has_value());
        tx.commit();
    }
    return head_of(db);
}

enum class Seen { Error, Finding, Sound };

Seen look(const std::string& path, const std::string& gemeente_key, const Head& head) {
    try {
        const auto db = sqlite({.path = path, .must_exist = true})->connect();
        if (!is_migrated(*db, rooms)) return Seen::Finding;  // its tables are gone
        Sleutels keys(*db, gemeente_key);
        return verify(*db, keys, head).empty() ? Seen::Sound : Seen::Finding;
    } catch (const DbError& error) {
        CHECK_FALSE(std::string(error.what()).empty());
        return Seen::Error;
    }
}

}  // namespace

TEST_CASE("a database file cut at any length is never taken for whole") {
    const Folder folder;
    const std::string key = random_bytes(key_bytes);
    Head head;
    {
        const auto db = sqlite({.path = folder.file("whole.db")})->connect();
        head = fill(*db, key);
    }
    const std::string whole = read_file(folder.file("whole.db"));
    CHECK(look(folder.file("whole.db"), key, head) == Seen::Sound);
    for (std::size_t length = 0; length < whole.size(); length += 509) {
        CAPTURE(length);
        write_file(folder.file("cut.db"), std::string_view(whole).substr(0, length));
        CHECK(look(folder.file("cut.db"), key, head) != Seen::Sound);
    }
    for (std::size_t length = 4096; length < whole.size(); length += 4096) {  // whole pages
        CAPTURE(length);
        write_file(folder.file("cut.db"), std::string_view(whole).substr(0, length));
        CHECK(look(folder.file("cut.db"), key, head) != Seen::Sound);
    }
}

TEST_CASE("a write-ahead log cut at any length loses its last commits, and that shows") {
    const Folder folder;
    const std::string key = random_bytes(key_bytes);
    const auto db = sqlite({.path = folder.file("a.db")})->connect();
    const Head head = fill(*db, key);
    const std::string main_file = read_file(folder.file("a.db"));
    const std::string log = read_file(folder.file("a.db-wal"));
    REQUIRE(log.size() > 10'000);
    int sound = 0;
    for (std::size_t length = 0; length <= log.size(); length += log.size() / 61) {
        CAPTURE(length);
        std::filesystem::remove(folder.file("cut.db-shm"));
        write_file(folder.file("cut.db"), main_file);
        write_file(folder.file("cut.db-wal"), std::string_view(log).substr(0, length));
        sound += look(folder.file("cut.db"), key, head) == Seen::Sound;
    }
    CHECK(sound <= 1);  // the last length may be nearly the whole log
}

TEST_CASE("a byte changed anywhere in the file is never a crash") {
    const Folder folder;
    const std::string key = random_bytes(key_bytes);
    Head head;
    {
        const auto db = sqlite({.path = folder.file("whole.db")})->connect();
        head = fill(*db, key);
    }
    const std::string whole = read_file(folder.file("whole.db"));
    for (std::size_t at = 0; at < whole.size(); at += 389) {
        CAPTURE(at);
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x41);
        write_file(folder.file("changed.db"), changed);
        try {
            look(folder.file("changed.db"), key, head);
        } catch (const WrongKey&) {      // the check value itself
        } catch (const NewerSchema&) {   // the level itself
        } catch (const InvariantBroken& error) {
            FAIL("a damaged file is no bug of ours: ", std::string(error.what()));
        }
    }
}

// The power goes at a random moment, under work: after it the journal verifies and every command
// that was acknowledged is there, whole; the one that was not is there whole or not at all. Each
// run prints its seed on failure; HOUVAST_SEEDS says how many seeds (more in full).
#include "crash_disk.h"

#include "base/random.h"
#include "journal/keys.h"
#include "journal/schema.h"
#include "journal/seal.h"
#include "journal/verify.h"

#include <doctest/doctest.h>

#include <charconv>
#include <cstdlib>
#include <set>
#include <string_view>

using namespace houvast;

namespace {

constexpr Tijdstip noon{std::chrono::milliseconds(1'728'000'000'000)};
constexpr Datum today{std::chrono::days(20'000)};

int seeds() {
    const char* text = std::getenv("HOUVAST_SEEDS");
    const std::string_view wanted = text ? text : "";
    int count = 40;
    std::from_chars(wanted.data(), wanted.data() + wanted.size(), count);
    return count;
}

Meta meta(const std::string& command) {
    return {.command = {command}, .actor = "medewerker:1", .at = noon, .datum = today};
}

// One gemeente on the disk, and what it has promised.
class Work {
public:
    Work(CrashDisk& disk, std::uint64_t seed) : disk_(disk), random_(seed) {}

    void open() {
        close();
        db_ = sqlite({.path = "/gemeente.db", .vfs = disk_.name})->connect();
        const Migrations rooms[] = {journal_migrations()};
        migrate(*db_, rooms);
        keys_ = std::make_unique<Sleutels>(*db_, gemeente_key_);
    }

    // Commands until the disk fails, or so many.
    void run(int commands_max) {
        try {
            open();
            for (int i = 0; i < commands_max; ++i) command();
        } catch (const DbError&) {
            return;
        }
    }

    void close() {
        keys_.reset();
        db_.reset();
    }

    void crash_and_reopen() {
        close();
        disk_.power_on(random_);
        open();
    }

    bool sound() { return verify(*db_, *keys_).empty(); }

    int lost() {
        const Journal journal(*db_, *keys_);
        int count = 0;
        for (const auto& [command, events] : promised_)
            count += journal.written_by({command}).size() != events;
        return count;
    }

    bool last_is_whole_or_absent() {
        const std::size_t found = Journal(*db_, *keys_).written_by({tried_}).size();
        return found == 0 || found == tried_events_;
    }

    std::size_t promised() const { return promised_.size(); }
    void command() {
        Journal journal(*db_, *keys_);
        Tx tx(*db_, Tx::Kind::Write);
        const StreamId stream{StreamKind::Traject, "t" + std::to_string(random_() % 20)};
        const StreamId other{StreamKind::Inwoner, "i" + std::to_string(random_() % 20)};
        const std::vector<StoredEvent> events(1 + random_() % 4,
                                              {"x/1", std::string(random_() % 3000, 'x')});
        tried_ = "c" + std::to_string(++commands_);
        tried_events_ = events.size() + 1;
        const auto written = journal.append(
            std::vector<Append>{{stream, journal.version_of(stream), events},
                                {other, journal.version_of(other), {{"y/1", "y"}}}},
            meta(tried_));
        REQUIRE(written.has_value());
        tx.commit();
        promised_[tried_] = tried_events_;
    }

private:
    CrashDisk& disk_;
    std::mt19937_64 random_;
    std::string gemeente_key_ = random_bytes(key_bytes);
    std::unique_ptr<Db> db_;
    std::unique_ptr<Sleutels> keys_;
    std::map<std::string, std::size_t> promised_;  // command → its events
    std::string tried_;
    std::size_t tried_events_ = 0;
    int commands_ = 0;
};

}  // namespace

TEST_CASE("the power goes at a random moment: nothing acknowledged is lost") {
    std::size_t promised = 0;
    for (int seed = 1; seed <= seeds(); ++seed) {
        CAPTURE(seed);
        CrashDisk disk("crash" + std::to_string(seed));
        std::mt19937_64 random(static_cast<std::uint64_t>(seed));
        Work work(disk, static_cast<std::uint64_t>(seed));
        for (int round = 0; round < 3; ++round) {  // it goes again, on what was left
            disk.power_off_after(static_cast<std::int64_t>(1 + random() % (40u << seed % 7)));
            work.run(400);
            work.crash_and_reopen();
            CHECK(work.sound());
            CHECK(work.lost() == 0);
            CHECK(work.last_is_whole_or_absent());
        }
        work.command();  // and it goes on
        CHECK(work.sound());
        promised += work.promised();
        work.close();
    }
    CHECK(promised > 10u * static_cast<std::size_t>(seeds()));
}

TEST_CASE("canary: on a disk that lies about syncing, the same test does find losses") {
    int found = 0;
    for (int seed = 1; seed <= 10; ++seed) {
        CrashDisk disk("liar" + std::to_string(seed));
        disk.lie();
        Work work(disk, static_cast<std::uint64_t>(seed));
        disk.power_off_after(600);
        work.run(400);
        try {
            work.crash_and_reopen();
            found += work.lost() > 0 || !work.sound();
        } catch (const std::exception&) {
            ++found;
        }
        work.close();
    }
    CHECK(found > 5);
}

TEST_CASE("a full disk is said to be full, loses nothing, and with room it goes on") {
    for (int seed = 1; seed <= 10; ++seed) {
        CAPTURE(seed);
        CrashDisk disk("full" + std::to_string(seed));
        Work work(disk, static_cast<std::uint64_t>(seed));
        work.open();
        disk.set_capacity(300'000 + seed * 10'000);
        std::optional<DbError::Kind> kind;
        for (int i = 0; i < 1000 && !kind; ++i) {
            try {
                work.command();
            } catch (const DbError& error) {
                kind = error.kind;
            }
        }
        CHECK(kind == DbError::Kind::Full);
        CHECK(work.sound());
        CHECK(work.lost() == 0);
        disk.set_capacity(1 << 30);
        work.command();
        CHECK(work.lost() == 0);
        work.close();
    }
}

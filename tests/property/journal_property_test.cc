// Random appends, wipes and destructions against the shortest model that could be right: after
// every step the journal reads as the model says; at the end it verifies, and so does a restored
// backup. HOUVAST_SEEDS says how many seeds, SEED replays one.
#include "base/random.h"
#include "journal/backup.h"
#include "journal/keys.h"
#include "journal/schema.h"
#include "journal/seal.h"
#include "journal/verify.h"

#include <doctest/doctest.h>

#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <string_view>

using namespace houvast;

namespace {

int from_environment(const char* name, int otherwise) {
    const char* text = std::getenv(name);
    const std::string_view wanted = text ? text : "";
    std::from_chars(wanted.data(), wanted.data() + wanted.size(), otherwise);
    return otherwise;
}

Meta meta(int command) {
    return {.command = {"c" + std::to_string(command)}, .actor = "medewerker:1",
            .at = Tijdstip(std::chrono::milliseconds(command)), .datum = {}};
}

struct ModelEvent {
    std::string payload;
    bool wiped = false;
    int command = 0;
};

class Game {
public:
    explicit Game(std::uint64_t seed) : random_(seed) {}

    void step(int command) {
        const auto what = random_() % 20;
        if (what < 15) append(command);
        else if (what < 17) wipe();
        else if (what < 18) destroy(command);
        else undone(command);
    }

    void check_all() {
        for (const auto& [stream, events] : model_) check(stream, events);
        CHECK(verify(*db_, keys_).empty());
    }

    void check_restored() {
        std::string path = std::filesystem::temp_directory_path() / "houvast-prop-XXXXXX";
        REQUIRE(::mkdtemp(path.data()) != nullptr);
        const BackupFiles files{path + "/journal", path + "/keys"};
        backup(*db_, files);
        const auto target = sqlite({.path = ":memory:"})->connect();
        const Migrations rooms[] = {journal_migrations()};
        migrate(*target, rooms);
        Sleutels keys(*target, gemeente_key_);
        CHECK(restore(*target, keys, files, register_of(*db_)) == head_of(*db_));
        CHECK(verify(*target, keys).empty());
        for (const auto& [stream, events] : model_)
            CHECK(Journal(*target, keys).read(stream).size() == events.size());
        std::filesystem::remove_all(path);
    }

private:
    StreamId any_stream() {
        return {random_() % 2 ? StreamKind::Traject : StreamKind::Inwoner,
                std::to_string(random_() % 6)};
    }

    int version(const StreamId& stream) { return static_cast<int>(model_[stream].size()); }

    void append(int command) {
        const StreamId one = any_stream(), two = any_stream();
        std::vector<Append> appends;
        bool stale = false;
        for (const StreamId& stream : {one, two}) {
            if (destroyed_.contains(stream)) continue;
            if (!appends.empty() && appends[0].stream == stream) continue;
            const bool wrong = random_() % 6 == 0;
            stale = stale || wrong;
            std::vector<StoredEvent> events(1 + random_() % 3);
            for (StoredEvent& event : events)
                event = {"x/1", std::string(random_() % 200,
                                            static_cast<char>('a' + command % 26))};
            appends.push_back({stream, version(stream) + (wrong ? 1 : 0), events});
        }
        if (appends.empty()) return;
        Tx tx(*db_, Tx::Kind::Write);
        const auto written = journal_.append(appends, meta(command));
        REQUIRE(written.has_value() == !stale);
        tx.commit();
        if (stale) return;
        for (const Append& a : appends)
            for (const StoredEvent& event : a.events)
                model_[a.stream].push_back({.payload = event.payload, .command = command});
    }

    void wipe() {
        const StreamId stream = any_stream();
        if (version(stream) == 0) return;
        const int at = 1 + static_cast<int>(random_() % model_[stream].size());
        Tx tx(*db_, Tx::Kind::Write);
        journal_.wipe(stream, at, "");
        tx.commit();
        model_[stream][static_cast<std::size_t>(at) - 1] = {
            .payload = "", .wiped = true,
            .command = model_[stream][static_cast<std::size_t>(at) - 1].command};
    }

    void destroy(int command) {
        const StreamId stream = any_stream();
        if (version(stream) == 0) return;
        Tx tx(*db_, Tx::Kind::Write);
        journal_.destroy(stream, meta(command), "Archiefwet");
        tx.commit();
        model_[stream].clear();
        destroyed_.insert(stream);
    }

    // A command that is undone by its savepoint, and one by its transaction.
    void undone(int command) {
        const StreamId stream = any_stream();
        if (destroyed_.contains(stream)) return;
        const std::vector<Append> appends{{stream, version(stream), {{"x/1", "undone"}}}};
        Tx tx(*db_, Tx::Kind::Write);
        db_->savepoint();
        REQUIRE(journal_.append(appends, meta(command)).has_value());
        REQUIRE(journal_.read(stream).size() == model_[stream].size() + 1);
        db_->rollback_savepoint();
        REQUIRE(journal_.append(appends, meta(command)).has_value());
    }

    void check(const StreamId& stream, const std::vector<ModelEvent>& events) {
        const auto read = journal_.read(stream);
        REQUIRE(read.size() == events.size());
        for (std::size_t i = 0; i < read.size(); ++i) {
            CHECK(read[i].version == static_cast<int>(i) + 1);
            CHECK(read[i].event.payload == events[i].payload);
            CHECK(read[i].wiped == events[i].wiped);
            CHECK(read[i].meta.command.waarde == "c" + std::to_string(events[i].command));
        }
    }

    std::mt19937_64 random_;
    std::string gemeente_key_ = random_bytes(key_bytes);
    std::unique_ptr<Db> db_ = [] {
        auto db = sqlite({.path = ":memory:"})->connect();
        const Migrations rooms[] = {journal_migrations()};
        migrate(*db, rooms);
        return db;
    }();
    Sleutels keys_{*db_, gemeente_key_, 3};  // few in memory, so that they come and go
    Journal journal_{*db_, keys_};
    std::map<StreamId, std::vector<ModelEvent>> model_;
    std::set<StreamId> destroyed_;
};

}  // namespace

TEST_CASE("whatever happens in whatever order, the journal reads as the model says") {
    const int only = from_environment("SEED", 0);
    const int seeds = from_environment("HOUVAST_SEEDS", 20);
    for (int seed = only ? only : 1; seed <= (only ? only : seeds); ++seed) {
        CAPTURE(seed);
        Game game(static_cast<std::uint64_t>(seed));
        for (int command = 1; command <= 120; ++command) {
            game.step(command);
            if (command % 20 == 0) game.check_all();
        }
        game.check_restored();
    }
}

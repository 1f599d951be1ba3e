// Goal: no job is acknowledged before its commit, one bad job does not hurt the others, and jobs
// that come together are committed together.
#include "app/writer.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <thread>
#include <unistd.h>

using namespace houvast;

namespace {

struct Folder {
    std::string path = std::filesystem::temp_directory_path() /
                       ("houvast-writer-" + std::to_string(getpid()));
    Folder() { std::filesystem::create_directories(path); }
    ~Folder() { std::filesystem::remove_all(path); }
};

struct Insert : Job {
    int number;
    bool fail = false;
    int commits = 0, rollbacks = 0;
    explicit Insert(int n, bool f = false) : number(n), fail(f) {}
    void run(Db& db) override {
        db.exec(R"sql(INSERT INTO numbers (n) VALUES ($1))sql", {number});
        if (fail) throw std::runtime_error("this job alone");
    }
    void committed() noexcept override { ++commits; }
    void rolled_back() noexcept override { ++rollbacks; }
};

std::int64_t count(Databank& databank) {
    return databank.connect()->query(R"sql(SELECT count(*) FROM numbers)sql")[0].integer(0);
}

}  // namespace

TEST_CASE("a job that throws leaves nothing, and the ones around it stay") {
    Folder folder;
    const auto databank = sqlite({.path = folder.path + "/a.db"});
    auto db = databank->connect();
    db->define("CREATE TABLE numbers (n INTEGER PRIMARY KEY) STRICT;");
    Writer writer(std::move(db));
    Insert good(1), bad(2, true), again(1), last(3);
    writer.submit(good);
    CHECK_THROWS_WITH(writer.submit(bad), "this job alone");
    CHECK_THROWS_AS(writer.submit(again), DbError);  // a constraint: the same number twice
    writer.submit(last);
    CHECK(count(*databank) == 2);
    CHECK(good.commits == 1);
    CHECK(bad.commits == 0);
    CHECK(bad.rollbacks == 1);
    CHECK(writer.counts().jobs == 2);
}

TEST_CASE("many at once: all are committed, in fewer commits than jobs") {
    Folder folder;
    const auto databank = sqlite({.path = folder.path + "/b.db"});
    auto db = databank->connect();
    db->define("CREATE TABLE numbers (n INTEGER PRIMARY KEY) STRICT;");
    Writer writer(std::move(db));
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t)
        threads.emplace_back([&writer, t] {
            for (int i = 0; i < 50; ++i) {
                Insert job(t * 1000 + i);
                writer.submit(job);
            }
        });
    for (std::thread& thread : threads) thread.join();
    CHECK(count(*databank) == 400);
    CHECK(writer.counts().jobs == 400);
    CHECK(writer.counts().commits < 400);
}

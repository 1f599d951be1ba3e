// The engines that a contract suite runs against: an SQLite file and SQLite in memory; or, inside
// bin/postgres-test, PostgreSQL. One databank per case, empty at its start.
#pragma once

#include "storage/db.h"

#include <doctest/doctest.h>

#include <concepts>

namespace houvast {

struct TestDatabank {
    std::unique_ptr<Databank> databank;
    std::string name;             // "sqlite file" …
    bool connections_many = true; // in memory every connection is a database of its own
    std::string data_folder;      // where its bytes lie; empty in memory
};

class Engines {
public:
    Engines();
    ~Engines();
    Engines(const Engines&) = delete;
    Engines& operator=(const Engines&) = delete;

    std::vector<TestDatabank> all();           // new and empty ones, each time
    std::vector<TestDatabank> with_many_connections();

private:
    std::string folder_;
};

// The test, once for every engine, on an empty database of its own. Who wants more than that in it
// adds an overload, by what the test asks for.
template <std::invocable<Db&> Test>
void on_every_engine(Test test) {
    Engines engines;
    for (const TestDatabank& engine : engines.all()) {
        CAPTURE(engine.name);
        const auto db = engine.databank->connect();
        test(*db);
    }
}

// Every byte of every file under the folder, searched.
bool bytes_anywhere(const std::string& folder, std::string_view wanted);

}  // namespace houvast

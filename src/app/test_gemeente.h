// For tests: a gemeente in a folder of its own, on a clock that stands still until it is moved.
#pragma once

#include "app/handle.h"
#include "domain/gegeven_opdrachten.h"

namespace houvast {

struct TestClock : Clock {
    Tijdstip at = gegeven::vandaag + std::chrono::hours{9};
    Tijdstip now() const override { return at; }
};

struct TestFolder {  // a new one, removed at the end (test_gemeente.cc)
    std::string path;
    TestFolder();
    ~TestFolder();
};

struct TestGemeente {
    TestFolder folder = {};
    TestClock clock = {};
    Gemeente gemeente;
    int commands = 0;
    Actor anna = gegeven::begeleider();

    // In a folder of its own: readers and the writer are different connections.
    TestGemeente()
        : gemeente({.naam = "voorbeeldstad",
                    .databank = sqlite({.path = folder.path + "/gemeente.db"}),
                    .sleutel = std::string(32, 'k'),
                    .kalender = gegeven::kalender,
                    .methodieken = gegeven::proef_methodieken,
                    .clock = clock}) {}

    Result<Receipt> submit(const Onderwerp& onderwerp, const Opdracht& opdracht, int seen_version,
                           std::optional<Actor> door = {}) {
        return handle(gemeente, {.id = {"opdracht-" + std::to_string(++commands)},
                                 .onderwerp = onderwerp,
                                 .seen_version = seen_version,
                                 .opdracht = opdracht,
                                 .door = door.value_or(anna)});
    }

    // On the clock of Amsterdam, in November: an hour before UTC.
    void at(int dag, std::chrono::minutes tijd) {
        clock.at = Tijdstip{gegeven::vandaag + std::chrono::days{dag} + tijd -
                            std::chrono::hours{1}};
    }

    // What an office begins with.
    void richt_in();                            // a name, and a number to call
    MedewerkerId neem_anna_aan();
    InwonerId meld_sara_aan(const TrajectId&);  // she has a telephone and a mail address
};

}  // namespace houvast

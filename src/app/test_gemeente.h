// For tests: a gemeente in memory, on a clock that stands still until it is moved.
#pragma once

#include "app/handle.h"
#include "domain/gegeven.h"

namespace houvast {

struct TestClock : Clock {
    Tijdstip at = gegeven::vandaag + std::chrono::hours{9};
    Tijdstip now() const override { return at; }
};

struct TestGemeente {
    TestClock clock = {};
    Gemeente gemeente;
    int commands = 0;
    Actor anna = gegeven::anna;  // a begeleider

    explicit TestGemeente(std::unique_ptr<Databank> databank)
        : gemeente({.naam = "voorbeeldstad",
                    .databank = std::move(databank),
                    .sleutel = std::string(32, 'k'),
                    .kalender = gegeven::kalender,
                    .clock = clock}) {}

    Result<Receipt> submit(const Onderwerp& onderwerp, const Opdracht& opdracht, int seen_version,
                           std::optional<Actor> door = {}) {
        return handle(gemeente, {.id = {"opdracht-" + std::to_string(++commands)},
                                 .onderwerp = onderwerp,
                                 .seen_version = seen_version,
                                 .opdracht = opdracht,
                                 .door = door.value_or(anna)});
    }
};

}  // namespace houvast

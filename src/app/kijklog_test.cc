#include "app/kijklog.h"

#include "app/test_gemeente.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

std::vector<KijkRegel> looks_at(TestGemeente& test, const char* subject) {
    return Kijklog::read(*test.gemeente.lezers().lease(), subject, 100);
}

void look(TestGemeente& test, Actor wie, const char* subject) {
    test.gemeente.kijklog().record(test.gemeente.writer(),
                                   {.wie = std::move(wie), .wat = Beeld::Dossier,
                                    .onderwerp = subject, .op = test.clock.at});
}

}  // namespace

TEST_CASE("the first look is written at once, repeats are counted with it later") {
    TestGemeente test;
    look(test, test.anna, "t1");
    REQUIRE(looks_at(test, "t1").size() == 1);
    CHECK(looks_at(test, "t1")[0].wie == "medewerker:anna");
    CHECK(looks_at(test, "t1")[0].beeld == "dossier");
    look(test, test.anna, "t1");
    look(test, test.anna, "t1");
    CHECK(looks_at(test, "t1")[0].keer == 1);
    test.clock.at += std::chrono::minutes{16};
    look(test, test.anna, "t2");  // another quarter: what was counted is written along
    CHECK(looks_at(test, "t1")[0].keer == 3);
    look(test, test.anna, "t1");
    CHECK(looks_at(test, "t1").size() == 2);
}

TEST_CASE("somebody else's look, and one at what does not exist, are lines of their own") {
    TestGemeente test;
    look(test, test.anna, "bestaat-niet");
    look(test, gegeven::actor(gegeven::bram, {Rol::Begeleider}), "bestaat-niet");
    CHECK(looks_at(test, "bestaat-niet").size() == 2);
}

TEST_CASE("counts in memory are written when the program ends") {
    TestGemeente test;
    look(test, test.anna, "t1");
    look(test, test.anna, "t1");
    test.gemeente.kijklog().flush(test.gemeente.writer());
    CHECK(looks_at(test, "t1")[0].keer == 2);
}

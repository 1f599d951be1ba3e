#include "texts/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace std::chrono_literals;

TEST_CASE("a day in words, long, brief and in figures") {
    const Datum datum{2026y / 11 / 25};
    CHECK(texts_nl()(datum) == "25 november 2026");
    CHECK(texts_nl().with_weekday(datum) == "woensdag 25 november 2026");
    CHECK(texts_nl().brief(datum) == "wo 25 nov");
    CHECK(texts_nl().numeric(datum) == "25-11-2026");
    CHECK(texts_nl().numeric(Datum{2027y / 1 / 3}) == "03-01-2027");
}

TEST_CASE("every month and every weekday has its words, long and short") {
    const int before = texts_nl().gaps();
    for (Datum day{2026y / 1 / 1}; day < Datum{2027y / 1 / 1}; day += std::chrono::days{1}) {
        texts_nl().with_weekday(day);
        texts_nl().brief(day);
    }
    CHECK(texts_nl().gaps() == before);
    CHECK(texts_nl().with_weekday(Datum{2026y / 11 / 22}) == "zondag 22 november 2026");
    CHECK(texts_nl().brief(Datum{2026y / 3 / 2}) == "ma 2 mrt");
}

TEST_CASE("a day seen from today") {
    const Datum vandaag{2026y / 3 / 1};
    const auto relative = [&](int days) {
        return texts_nl().relative(vandaag + std::chrono::days{days}, vandaag);
    };
    CHECK(relative(0) == "vandaag");
    CHECK(relative(1) == "morgen");
    CHECK(relative(-1) == "gisteren");
    CHECK(relative(3) == "over 3 dagen");
    CHECK(relative(-6) == "6 dagen geleden");
    CHECK(relative(365) == "over 365 dagen");
}

TEST_CASE("a time of day, and none outside the day") {
    CHECK(texts_nl().time_of_day(9h + 30min) == "9.30 uur");
    CHECK(texts_nl().time_of_day(0min) == "0.00 uur");
    CHECK(texts_nl().time_of_day(23h + 59min) == "23.59 uur");
    CHECK_THROWS(texts_nl().time_of_day(24h));
    CHECK_THROWS(texts_nl().time_of_day(-1min));
}

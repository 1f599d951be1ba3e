#include "app/vandaag.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace std::chrono_literals;

TEST_CASE("the business day is Amsterdam's, in winter and in summer") {
    const Datum dag{2026y / 11 / 22};
    CHECK(day_in_amsterdam(dag + 22h + 59min) == dag);
    CHECK(day_in_amsterdam(dag + 23h) == dag + std::chrono::days{1});
    const Datum zomer{2026y / 7 / 1};
    CHECK(day_in_amsterdam(zomer + 21h + 59min) == zomer);
    CHECK(day_in_amsterdam(zomer + 22h) == zomer + std::chrono::days{1});
}

TEST_CASE("the clock there") {
    CHECK(time_in_amsterdam(Datum{2026y / 11 / 22} + 13h + 5min) == Kloktijd{14, 5});
    CHECK(time_in_amsterdam(Datum{2026y / 7 / 1} + 22h + 30min) == Kloktijd{0, 30});
}

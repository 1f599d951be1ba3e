#include "texts/gegeven.h"

#include <doctest/doctest.h>

#include <limits>

using namespace houvast;

TEST_CASE("an amount as it stands in a Dutch letter") {
    CHECK(texts_nl().amount(123456) == "€ 1.234,56");
    CHECK(texts_nl().amount(5) == "€ 0,05");
    CHECK(texts_nl().amount(99999) == "€ 999,99");
    CHECK(texts_nl().amount(-4250) == "€ -42,50");
    CHECK(texts_nl().amount(100000001) == "€ 1.000.000,01");
}

TEST_CASE("whole euros go without decimals") {
    CHECK(texts_nl().amount(0) == "€ 0");
    CHECK(texts_nl().amount(6200) == "€ 62");
    CHECK(texts_nl().amount(123400) == "€ 1.234");
}

TEST_CASE("the largest and the smallest amount have words too") {
    CHECK(texts_nl().amount(std::numeric_limits<std::int64_t>::max()) ==
          "€ 92.233.720.368.547.758,07");
    CHECK(texts_nl().amount(std::numeric_limits<std::int64_t>::min()) ==
          "€ -92.233.720.368.547.758,08");
}

#include "base/bsn.h"

#include <doctest/doctest.h>

using namespace houvast;

TEST_CASE("a BSN is nine digits, however somebody groups them") {
    CHECK(bsn_from("999900006") == "999900006");
    CHECK(bsn_from(" 9999 00 006 ") == "999900006");
    CHECK(bsn_from("9999.00.006") == "999900006");
    CHECK(bsn_from("9999-00-006") == "999900006");
}

TEST_CASE("what is not a BSN is nothing") {
    for (const char* typed : {"", "   ", "99990000", "9999000060", "99990000a", "９９９９０００１９",
                              "-", "000000000", "00000000", "9999+00006", "999900006\n1"})
        CHECK_FALSE(bsn_from(typed));
}

// Why the eleven-test is there: no single wrong digit and no two swapped neighbours slip through.
TEST_CASE("one wrong digit or two swapped neighbours never pass the eleven-test") {
    const std::string right = "999912367";
    REQUIRE(bsn_from(right));
    for (std::size_t i = 0; i < right.size(); ++i)
        for (char c = '0'; c <= '9'; ++c) {
            std::string typed = right;
            typed[i] = c;
            CHECK(bsn_from(typed).has_value() == (c == right[i]));
        }
    for (std::size_t i = 0; i + 1 < right.size(); ++i) {
        std::string typed = right;
        std::swap(typed[i], typed[i + 1]);
        CHECK(bsn_from(typed).has_value() == (typed == right));
    }
}

TEST_CASE("the test range is 9999xxxxx") {
    CHECK(is_test_bsn("999900006"));
    CHECK_FALSE(is_test_bsn("999800006"));
    CHECK_FALSE(is_test_bsn("9999"));
    CHECK_FALSE(is_test_bsn(""));
}

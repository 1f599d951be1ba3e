#include "journal/head.h"

#include <doctest/doctest.h>

using namespace houvast;

TEST_CASE("a head can be written down and read back") {
    const Head head{.position = 17, .hash = std::string(32, '\xab')};
    CHECK(head_from_line(head_line(head)) == head);
    CHECK(head_line(head).starts_with("17 abab"));
}

TEST_CASE("anything else is no head") {
    for (const char* line : {"", "17", "17 ", "x ab", "17 abab", "-1 ab", "17 zz"}) {
        CAPTURE(line);
        CHECK_FALSE(head_from_line(line));
    }
}

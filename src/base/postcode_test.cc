#include "base/postcode.h"

#include <doctest/doctest.h>

using namespace houvast;

TEST_CASE("a postcode has one form, however somebody types it") {
    for (const char* typed : {"5211 AB", "5211AB", "5211ab", " 5211  aB "})
        CHECK(postcode_from(typed) == "5211 AB");
}

TEST_CASE("what is no Dutch postcode is nothing") {
    for (const char* typed : {"", "5211", "5211 A", "5211 ABC", "0211 AB", "521 1AB", "5211-AB",
                              "5211 A B", "5211 1B", "52a1 AB", "5211 SS", "5211 sa", "5211 SD",
                              "B-2000 AB", "5211 é"})
        CHECK_FALSE_MESSAGE(postcode_from(typed), typed);
}

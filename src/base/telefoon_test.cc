#include "base/telefoon.h"

#include <doctest/doctest.h>

using namespace houvast;

TEST_CASE("a Dutch number has one form, however somebody types it") {
    for (const char* typed : {"0612345678", "06-12345678", "06 12 34 56 78", "+31612345678",
                              "+31 (0)6 1234 5678", "0031 6 12345678", "00 31 (0)6.1234.5678"})
        CHECK_MESSAGE(telefoon_from(typed) == "+31612345678", typed);
    CHECK(telefoon_from("073-615 51 55") == "+31736155155");
    CHECK(telefoon_from("0800-8115") == "+318008115");
    CHECK(telefoon_from("0900 1234567") == "+319001234567");
}

TEST_CASE("a number of another country keeps its own digits") {
    CHECK(telefoon_from("+49 30 123456") == "+4930123456");
    CHECK(telefoon_from("0090 212 555 00 00") == "+902125550000");
}

TEST_CASE("what cannot be called is nothing") {
    for (const char* typed :
         {"", " ", "06", "061234567", "06123456789", "612345678", "0012345", "+0612345678", "++31",
          "06+12345678", "bel mij", "06 1234567O", "0000000000", "+31 06 1234567", "+",
          "+4912345678901234", "0800 81155"})
        CHECK_FALSE_MESSAGE(telefoon_from(typed), typed);
}

TEST_CASE("a kept number reads as people write it") {
    CHECK(telefoon_dutch("+31612345678") == "06 12345678");
    CHECK(telefoon_dutch("+31736155155") == "073 6155155");
    CHECK(telefoon_dutch("+31413123456") == "0413 123456");
    CHECK(telefoon_dutch("+318008115") == "0800 8115");
    CHECK(telefoon_dutch("+4930123456") == "+4930123456");
    CHECK(telefoon_dutch("") == "");
}

TEST_CASE("what is shown can be typed again") {
    for (const char* typed : {"0612345678", "0736155155", "0413123456", "08008115", "+4930123456"})
        CHECK(telefoon_from(telefoon_dutch(*telefoon_from(typed))) == telefoon_from(typed));
}

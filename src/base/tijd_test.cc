// Goal: a time is read as people type it, and no time is accepted that no clock ever showed.
#include "base/tijd.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace std::chrono_literals;

TEST_CASE("a time is read as it is typed") {
    for (const char* typed : {"9:30", "09:30", "9.30", "930", "0930", " 9:30 ", "9:30 uur"}) {
        CAPTURE(typed);
        CHECK(tijd_from(typed) == tijd(9, 30));
    }
    CHECK(tijd_from("9") == tijd(9));
    CHECK(tijd_from("14 uur") == tijd(14));
    CHECK(tijd_from("0:00") == tijd(0));
    CHECK(tijd_from("23:59") == tijd(23, 59));
    for (const char* typed : {"", "24:00", "9:60", "9:3", "-9:30", "9:-1", "half tien", "9:30:00",
                              "12345", "uur", ":30"}) {
        CAPTURE(typed);
        CHECK_FALSE(tijd_from(typed));
    }
}

TEST_CASE("a time is written with two figures on each side, and read back") {
    for (int m = 0; m < 24 * 60; ++m) CHECK(tijd_from(klok({m})) == Tijd{m});
    CHECK(klok(tijd(9, 5)) == "09:05");
}

TEST_CASE("the hour that summer time skips does not exist") {
    const Datum maart{2027y / 3 / 28};
    CHECK(bestaat(maart, tijd(1, 59)));
    CHECK_FALSE(bestaat(maart, tijd(2)));
    CHECK_FALSE(bestaat(maart, tijd(2, 59)));
    CHECK(bestaat(maart, tijd(3)));
    CHECK(bestaat(Datum{2027y / 3 / 21}, tijd(2, 30)));
    CHECK(bestaat(Datum{2027y / 10 / 31}, tijd(2, 30)));  // comes twice
}

TEST_CASE("summer time runs from the last Sunday of March to the last one of October") {
    CHECK_FALSE(is_zomertijd(Datum{2027y / 3 / 28}, tijd(1, 59)));
    CHECK(is_zomertijd(Datum{2027y / 3 / 28}, tijd(3)));
    CHECK(is_zomertijd(Datum{2027y / 7 / 1}, tijd(12)));
    CHECK(is_zomertijd(Datum{2027y / 10 / 31}, tijd(2, 59)));
    CHECK_FALSE(is_zomertijd(Datum{2027y / 10 / 31}, tijd(3)));
    CHECK_FALSE(is_zomertijd(Datum{2028y / 2 / 29}, tijd(9)));
}

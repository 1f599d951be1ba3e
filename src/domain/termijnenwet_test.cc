#include "domain/termijnenwet.h"

#include "base/check.h"
#include "domain/gegeven.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Kalender kalender = gegeven::nederlandse_kalender();

Datum uiterlijk(Datum start, int aantal, Eenheid eenheid) {
    return uiterlijk_van(start, {aantal, eenheid}, kalender);
}

}  // namespace

TEST_CASE("Atw 1(1): a term that ends on a free day runs on to the next ordinary day") {
    CHECK(uiterlijk(Datum{2026y / 11 / 6}, 1, Eenheid::Weken) == Datum{2026y / 11 / 13});
    CHECK(uiterlijk(Datum{2026y / 11 / 7}, 1, Eenheid::Weken) == Datum{2026y / 11 / 16});
    CHECK(uiterlijk(Datum{2026y / 3 / 6}, 4, Eenheid::Weken) == Datum{2026y / 4 / 7});  // Easter
    CHECK(uiterlijk(Datum{2026y / 4 / 14}, 1, Eenheid::Maanden) == Datum{2026y / 5 / 18});
}

TEST_CASE("Atw 1(2): a term counted back is not extended") {
    CHECK(teruggeteld_van(Datum{2026y / 11 / 21}, {2, Eenheid::Weken}) == Datum{2026y / 11 / 7});
    CHECK(teruggeteld_van(Datum{2026y / 12 / 31}, {1, Eenheid::Maanden}) == Datum{2026y / 11 / 30});
}

TEST_CASE("Atw 2: a term of at least three days holds two ordinary days") {
    // 25, 26 and 27 December 2026: holiday, holiday, Sunday. Monday alone is not enough.
    CHECK(uiterlijk(Datum{2026y / 12 / 24}, 3, Eenheid::Dagen) == Datum{2026y / 12 / 29});
    CHECK(uiterlijk(Datum{2026y / 12 / 24}, 2, Eenheid::Dagen) == Datum{2026y / 12 / 28});
    CHECK(uiterlijk(Datum{2026y / 12 / 24}, 4, Eenheid::Dagen) == Datum{2026y / 12 / 29});
    CHECK(uiterlijk(Datum{2026y / 11 / 20}, 3, Eenheid::Dagen) == Datum{2026y / 11 / 24});
    CHECK(uiterlijk(Datum{2026y / 11 / 23}, 3, Eenheid::Dagen) == Datum{2026y / 11 / 26});
}

TEST_CASE("Atw 4: the law leaves long terms, years and hours alone") {
    CHECK(termijnenwet_geldt({90, Eenheid::Dagen}));
    CHECK_FALSE(termijnenwet_geldt({91, Eenheid::Dagen}));
    CHECK(termijnenwet_geldt({12, Eenheid::Weken}));
    CHECK_FALSE(termijnenwet_geldt({13, Eenheid::Weken}));
    CHECK(termijnenwet_geldt({3, Eenheid::Maanden}));
    CHECK_FALSE(termijnenwet_geldt({4, Eenheid::Maanden}));
    CHECK_FALSE(termijnenwet_geldt({1, Eenheid::Jaren}));
    CHECK_FALSE(termijnenwet_geldt({1, Eenheid::Uren}));
    // T8 and T10, six months, end on the day itself: 15 August 2026 is a Saturday.
    CHECK(uiterlijk(Datum{2026y / 2 / 15}, 6, Eenheid::Maanden) == Datum{2026y / 8 / 15});
    CHECK(uiterlijk(Datum{2025y / 2 / 28}, 1, Eenheid::Jaren) == Datum{2026y / 2 / 28});
}

TEST_CASE("Atw 1, 2: for every start of 2024-2030 and every length it applies to") {
    for (Datum start{2024y / 1 / 1}; start <= Datum{2030y / 12 / 31}; start += days{1}) {
        for (int aantal = 1; aantal <= 20; ++aantal) {
            const Datum eind = einde_van(start, {aantal, Eenheid::Dagen});
            const Datum laatste = uiterlijk_van(start, {aantal, Eenheid::Dagen}, kalender);
            INFO(iso(start) << " + " << aantal);
            REQUIRE(eind - start == days{aantal});
            REQUIRE(laatste >= eind);
            REQUIRE(kalender.is_werkdag(laatste));
            // The least day that will do: one that article 1 allows, and article 2 where it counts.
            const Datum twee = kalender.werkdagen_na(start, 2);
            const Datum een = kalender.eerste_werkdag_vanaf(eind);
            REQUIRE(laatste == (aantal >= 3 ? std::max(een, twee) : een));
        }
    }
}

TEST_CASE("a term in hours has no end in days: that is a bug of the caller") {
    CHECK_THROWS_AS(einde_van(Datum{2026y / 1 / 1}, {1, Eenheid::Uren}), InvariantBroken);
    CHECK_THROWS_AS(einde_van(Datum{2026y / 1 / 1}, {0, Eenheid::Dagen}), InvariantBroken);
}

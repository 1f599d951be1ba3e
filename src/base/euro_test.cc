#include "base/euro.h"

#include <doctest/doctest.h>

#include <limits>

using namespace houvast;

namespace {

constexpr Euro most = Euro::from_cents(std::numeric_limits<std::int64_t>::max());
constexpr Euro least = Euro::from_cents(std::numeric_limits<std::int64_t>::min());

std::optional<std::int64_t> cents(const char* typed) {
    const auto euro = euro_from_dutch(typed);
    return euro ? std::optional{euro->cents()} : std::nullopt;
}

}  // namespace

static_assert(Euro::from_cents(150) + Euro::from_cents(-50) == Euro::from_cents(100));
static_assert(Euro::from_cents(1) < Euro::from_cents(2));

TEST_CASE("sums of money are exact") {
    Euro saldo = Euro::from_cents(1999) * 3;
    saldo += Euro::from_cents(3);
    saldo -= Euro::from_cents(6000);
    CHECK(saldo == Euro());
    CHECK(-Euro::from_cents(5) == Euro::from_cents(-5));
}

TEST_CASE("an amount that does not fit is a bug, not a wrong amount") {
    CHECK_THROWS_AS(most + Euro::from_cents(1), InvariantBroken);
    CHECK_THROWS_AS(least - Euro::from_cents(1), InvariantBroken);
    CHECK_THROWS_AS(most * 2, InvariantBroken);
    CHECK_THROWS_AS(-least, InvariantBroken);
}

TEST_CASE("an amount as people type it") {
    CHECK(cents("1.234,56") == 123456);
    CHECK(cents("1234,56") == 123456);
    CHECK(cents(" € 12 ") == 1200);
    CHECK(cents("€12,05") == 1205);
    CHECK(cents("-12,50") == -1250);
    CHECK(cents("€ -12,50") == -1250);
    CHECK(cents("0,05") == 5);
    CHECK(cents("1.234") == 123400);
    CHECK(cents("1.000.000") == 100000000);
    CHECK(cents("9999999999,99") == 999999999999);
}

TEST_CASE("what has two readings or none is no amount") {
    for (const char* typed :
         {"", "€", "-", ",", ",50", "12,", "12,5", "12,500", "12.50", "1,234", "1,234.56",
          "1.23,00", "12.34.567", "1234.567", ".123", "1..234", "0.123", "--1", "1-", "+1", "1e3",
          "12 euro", "1 234", "10000000000", "1,-5", "12,5a", "€€1"})
        CHECK_FALSE_MESSAGE(cents(typed), typed);
}

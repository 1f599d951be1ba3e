#include "demo/kans.h"

#include <doctest/doctest.h>

#include <array>
#include <set>
#include <vector>

using houvast::demo::Kans;

TEST_CASE("The same seed gives the same chance, on every machine") {
    Kans a(1);
    CHECK(a.next() == 0x910a2dec89025cc1);  // SplitMix64's own test vector for seed 1
    CHECK(a.next() == 0xbeeb8da1658eec67);
    Kans b(7), c(7);
    for (int i = 0; i < 100; ++i) CHECK(b.next() == c.next());
}

TEST_CASE("A number lies between its bounds, and every one comes") {
    Kans kans(3);
    std::set<int> seen;
    for (int i = 0; i < 1000; ++i) seen.insert(kans.tussen(-2, 3));
    CHECK(seen == std::set{-2, -1, 0, 1, 2, 3});
    CHECK(kans.tussen(5, 5) == 5);
}

TEST_CASE("A branch goes its own way, and leaves the trunk as it was") {
    Kans trunk(9);
    const Kans same = trunk;
    CHECK(trunk.tak(1).next() != trunk.tak(2).next());
    CHECK(trunk.next() == Kans(same).next());
}

TEST_CASE("A choice comes out of its range") {
    Kans kans(2);
    constexpr std::array woorden = {1, 2, 3};
    for (int i = 0; i < 50; ++i) {
        const int woord = kans.uit(woorden);
        CHECK(woord >= 1);
        CHECK(woord <= 3);
    }
    CHECK(kans.bytes(10).size() == 10);
}

TEST_CASE("A list in another order has the same things, and every order comes") {
    Kans kans(4);
    std::set<std::vector<int>> seen;
    for (int i = 0; i < 200; ++i) {
        std::vector<int> lijst = {1, 2, 3};
        kans.schud(lijst);
        CHECK(std::set(lijst.begin(), lijst.end()) == std::set{1, 2, 3});
        seen.insert(lijst);
    }
    CHECK(seen.size() == 6);
}

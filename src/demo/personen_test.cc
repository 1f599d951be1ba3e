#include "demo/personen.h"

#include "base/bsn.h"
#include "base/postcode.h"
#include "base/telefoon.h"
#include "base/text.h"

#include <doctest/doctest.h>

#include <set>

using namespace houvast;
using namespace houvast::demo;

TEST_CASE("Every BSN of the demo is in the range that nobody has, and passes the eleven-test") {
    std::set<std::string> seen;
    int count = 0;
    for (; test_bsn(count); ++count) {
        const std::string bsn = *test_bsn(count);
        CHECK(is_test_bsn(bsn));
        CHECK(bsn_from(bsn) == bsn);
        seen.insert(bsn);
    }
    CHECK(count > 8000);
    CHECK(seen.size() == static_cast<std::size_t>(count));
}

TEST_CASE("A synthetic person has what the forms ask, well-formed") {
    Kans kans(5);
    std::set<std::string> talen;
    for (int nummer = 0; nummer < 500; ++nummer) {
        const Persoon p = maak_persoon(kans, nummer, "Voorbeeldstad", 2026);
        CHECK(is_utf8(p.naam));
        CHECK(p.naam.find(' ') != std::string::npos);
        CHECK(telefoon_from(p.telefoon).has_value());
        CHECK(postcode_from(p.postcode).has_value());
        if (p.email) CHECK(p.email->ends_with("@inwoner.example"));
        for (const int jaar : p.kinderen) {
            CHECK(jaar <= 2024);
            CHECK(jaar >= 2008);
        }
        if (p.taal) talen.insert(*p.taal);
    }
    CHECK(talen == std::set<std::string>{"Arabisch", "Pools", "Tigrinya", "Turks"});
}

#include "domain/keuring.h"

#include "domain/gegeven_opdrachten.h"

#include <doctest/doctest.h>

using namespace houvast;

namespace {

Weigering fault_of(const RegistreerAanmelding& opdracht) {
    const auto result = gekeurd(opdracht);
    REQUIRE_FALSE(result);
    return result.error();
}

}  // namespace

TEST_CASE("a text is trimmed; one of only spaces is missing, or left out where it may be") {
    auto opdracht = gegeven::registreer();
    opdracht.naam = " \tSelma Yilmaz\r\n";
    opdracht.zorgen = "   ";
    opdracht.steun = " tolk ";
    const auto goed = gekeurd(opdracht);
    REQUIRE(goed);
    CHECK(goed->naam == "Selma Yilmaz");
    CHECK_FALSE(goed->zorgen);
    CHECK(goed->steun == "tolk");
    opdracht.naam = " \t ";
    CHECK(fault_of(opdracht) ==
          Weigering{.code = "tekst-ontbreekt", .waarden = {{"veld", std::string("naam")}}});
}

TEST_CASE("a text is as long as its field allows, in characters and not in bytes") {
    auto opdracht = gegeven::registreer();
    std::string naam;
    for (int i = 0; i < 200; ++i) naam += "é";
    opdracht.naam = naam;
    CHECK(gekeurd(opdracht));
    opdracht.naam = naam + "é";
    CHECK(fault_of(opdracht).waarden == Waarden{{"veld", std::string("naam")}, {"max", 200}});
}

TEST_CASE("bytes that are no text are refused, and not repeated") {
    for (const char* wrong : {"\xff", "Sel\x01ma", "\xc0\xaf", "a\x7f"}) {
        auto opdracht = gegeven::registreer();
        opdracht.zorgen = wrong;
        CHECK(fault_of(opdracht) == Weigering{.code = "tekst-onleesbaar",
                                              .waarden = {{"veld", std::string("zorgen")}}});
    }
}

TEST_CASE("a year far away is a typing error: from 1900 to 2199") {
    using namespace std::chrono_literals;
    for (const auto& [dag, goed] : {std::pair{Datum{1899y / 12 / 31}, false},
                                    {Datum{1900y / 1 / 1}, true},
                                    {Datum{2199y / 12 / 31}, true},
                                    {Datum{2200y / 1 / 1}, false},
                                    {Datum{206y / 11 / 2}, false}})
        CHECK(gekeurd(gegeven::registreer(dag)).has_value() == goed);
}

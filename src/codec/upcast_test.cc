// No event has a second version yet, so the seam is proven with steps made up here.
#include "codec/upcast.h"

#include "base/check.h"

#include <doctest/doctest.h>

#include <array>

using namespace houvast;
namespace json = boost::json;

namespace {

json::object naam_wordt_namen(json::object o) {
    o["namen"] = json::array{o.at("naam")};
    o.erase("naam");
    return o;
}
json::object met_taal(json::object o) {
    o["taal"] = "nl";
    return o;
}
constexpr std::array verzonnen = {
    codec::Step{"proef-gedaan/2", "proef-gedaan/3", met_taal},
    codec::Step{"proef-gedaan/1", "proef-gedaan/2", naam_wordt_namen},
};

}  // namespace

TEST_CASE("an old form takes every step to the newest, whatever the order of the table") {
    const codec::Form newest = codec::upcast({"proef-gedaan/1", {{"naam", "Selma"}}}, verzonnen);
    CHECK(newest.name == "proef-gedaan/3");
    CHECK(json::serialize(newest.payload) == R"({"namen":["Selma"],"taal":"nl"})");
}

TEST_CASE("a form in the middle takes the steps that are left, the newest none") {
    CHECK(json::serialize(codec::upcast({"proef-gedaan/2", {}}, verzonnen).payload) ==
          R"({"taal":"nl"})");
    CHECK(codec::upcast({"proef-gedaan/3", {{"naam", "x"}}}, verzonnen).payload.contains("naam"));
    CHECK(codec::upcast({"iets-anders/1", {}}, verzonnen).name == "iets-anders/1");
}

TEST_CASE("steps that go round are a bug, not a hang") {
    constexpr std::array rond = {codec::Step{"a/1", "a/2", met_taal},
                                 codec::Step{"a/2", "a/1", met_taal}};
    CHECK_THROWS_AS(codec::upcast({"a/1", {}}, rond), InvariantBroken);
}

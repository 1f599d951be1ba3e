#include "web/json_body.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::web;

namespace {

using Soort = JsonWaarde::Soort;

JsonWaarde only(std::string_view value) {
    const auto read = read_json_body("{\"a\":" + std::string(value) + "}");
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    return read->front().second;
}

JsonFout fault(std::string_view body) {
    const auto read = read_json_body(body);
    CAPTURE(std::string(body));
    REQUIRE_FALSE(read);
    return read.error();
}

}  // namespace

TEST_CASE("members come in their order, decoded, and one that came twice stays twice") {
    const auto read = read_json_body(
        R"( {"naam":"Selma Y\u0131lmaz","kanaal":"balie", "naam" : "\ud83d\ude00"} )");
    REQUIRE(read);
    REQUIRE(read->size() == 3);
    CHECK((*read)[0].first == "naam");
    CHECK((*read)[0].second == JsonWaarde{.soort = Soort::Tekst, .tekst = "Selma Yılmaz"});
    CHECK((*read)[2].second.tekst == "😀");
    CHECK(read_json_body("{}")->empty());
}

TEST_CASE("whole numbers are numbers, whichever way they are written; others are something else") {
    CHECK(only("3") == JsonWaarde{.soort = Soort::Getal, .tekst = "3"});
    CHECK(only("-3").tekst == "-3");
    CHECK(only("3.0").tekst == "3");
    CHECK(only("3e2").tekst == "300");
    for (const char* other : {"3.5", "1e300", "18446744073709551615", "true", "false", "null"})
        CHECK(only(other).soort == Soort::Anders);
}

TEST_CASE("an array of texts is a list; with anything else in it, or inside an object, it is not") {
    CHECK(only(R"(["a","b"])").lijst == std::vector<std::string>{"a", "b"});
    CHECK(only("[]") == JsonWaarde{.soort = Soort::Lijst});
    for (const char* other : {R"(["a",1])", R"([1,"a"])", R"([["a"]])", R"([{"b":"c"}])",
                              R"({"b":"c"})", R"({"b":["c","d"],"e":{}})", "{}",
                              R"(["a",null,"b"])"})
        CHECK(only(other) == JsonWaarde{});
    const auto read = read_json_body(R"({"a":{"b":"c"},"d":"e"})");
    REQUIRE(read);
    CHECK((*read)[1] == JsonVelden::value_type{"d", {.soort = Soort::Tekst, .tekst = "e"}});
}

TEST_CASE("what is not one JSON object is refused whole") {
    for (const char* body : {"", " ", "[]", "3", "\"a\"", "null", "{", "{\"a\":1", "{\"a\":1}}",
                             "{\"a\":1} {}", "{\"a\":1,}", "{,}", "{a:1}", "{'a':1}", "{\"a\" 1}",
                             "{\"a\":01}", "{\"a\":+1}", "{\"a\":NaN}", "{\"a\":1}//x",
                             "/**/{\"a\":1}", "{\"a\":\"\t\"}", "{\"a\":\"\\x\"}", "a=1&b=2"})
        fault(body);
}

TEST_CASE("bad UTF-8 and lone surrogates are refused, with the member they are in") {
    for (const char* text : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "a\xc3",
                             "\\ud800", "\\udc00", "\\ud800\\u0041", "\\u12"}) {
        const auto wrong = fault("{\"naam\":\"Selma\",\"zorgen\":\"" + std::string(text) + "\"}");
        CHECK(wrong.veld == "zorgen");
        CHECK(wrong.plaats > 15);
    }
    CHECK(fault("{\"\xff\":1}").veld.empty());
    CHECK(fault("{\"naam\":\"Selma\",,}").veld.empty());
    CHECK(fault("{\"naam\":[\"a\",}").veld == "naam");
}

TEST_CASE("depth and size are bounded") {
    const auto nested = [](std::size_t depth) {
        return "{\"a\":" + std::string(depth, '[') + std::string(depth, ']') + "}";
    };
    CHECK(read_json_body(nested(json_diepte_max - 1)));
    CHECK_FALSE(read_json_body(nested(json_diepte_max)));
    CHECK_FALSE(read_json_body(nested(100'000)));
    std::string many = "{\"n\":1";
    for (std::size_t i = 1; i < json_leden_max; ++i) many += ",\"n\":1";
    CHECK(read_json_body(many + "}"));
    CHECK_FALSE(read_json_body(many + ",\"n\":1}"));
}

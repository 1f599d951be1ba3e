#include "web/http.h"

#include "base/check.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::web;

namespace {

std::string header(const HttpResponse& response, std::string_view name) {
    for (const auto& [key, value] : response.headers)
        if (key == name) return value;
    return {};
}

}  // namespace

TEST_CASE("names and values keep their order, and a name may come twice") {
    const NameValues values{{"a", "1"}, {"b", "2"}, {"a", "3"}};
    CHECK(values.get("a") == "1");
    CHECK(values.count("a") == 2);
    CHECK(values.find("c") == nullptr);
    CHECK(values.get("c").empty());
}

TEST_CASE("a session cookie cannot be read by script, sent by another site or over plain http") {
    HttpResponse response;
    Cookies(true).put(response, "sessie", "abc_-9");
    CHECK(header(response, "Set-Cookie") ==
          "__Host-sessie=abc_-9; Path=/; HttpOnly; SameSite=Lax; Secure");
    CHECK(Cookies(true).get({.cookies = {{"__Host-sessie", "x"}}}, "sessie") == "x");
    CHECK(Cookies(true).get({.cookies = {{"sessie", "x"}}}, "sessie").empty());
}

TEST_CASE("the demo on plain http drops the prefix; removing is an age of nothing") {
    HttpResponse response;
    Cookies(false).remove(response, "sessie");
    CHECK(header(response, "Set-Cookie") == "sessie=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
}

TEST_CASE("a cookie's value cannot become an attribute") {
    HttpResponse response;
    for (const char* value : {"a; Domain=nl", "a\r\nX: y", "a,b", "a b", "\"", "\x7f"})
        CHECK_THROWS_AS(Cookies(true).put(response, "sessie", value), InvariantBroken);
    CHECK(response.headers.empty());
}

TEST_CASE("after a post we stay on our own site") {
    CHECK(header(redirect_303("/trajecten"), "Location") == "/trajecten");
    CHECK_THROWS_AS(redirect_303("//elders.example"), InvariantBroken);
    CHECK_THROWS_AS(redirect_303("https://elders.example"), InvariantBroken);
}

TEST_CASE("a download's name is encoded whatever it is") {
    CHECK(header(file("x", "text/csv", "ü\r\n\".csv"), "Content-Disposition") ==
          "attachment; filename*=UTF-8''%C3%BC%0D%0A%22.csv");
}

TEST_CASE("the origin is how a browser says it") {
    const HttpRequest request{.authority = "leiden.localhost:8080"};
    CHECK(request.origin() == "http://leiden.localhost:8080");
}

#include "web/response_head.h"

#include "base/check.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::web;
using namespace std::chrono_literals;

TEST_CASE("a head is its lines, in the order of the standard's example") {
    HttpResponse response = page(200, "x");
    response.set("ETag", "\"1\"");
    CHECK(response_head(response, 1, After::KeepAlive, "D") ==
          "HTTP/1.1 200 OK\r\nDate: D\r\nETag: \"1\"\r\nContent-Type: text/html; charset=utf-8\r\n"
          "Content-Length: 1\r\nConnection: keep-alive\r\n\r\n");
}

TEST_CASE("an answer without body says no length") {
    for (const int status : {204, 304})
        CHECK(response_head({.status = status}, 0, After::Close, "D").find("Length") ==
              std::string::npos);
}

TEST_CASE("no value breaks out of its line") {
    for (const char* value : {"a\r\nSet-Cookie: x=1", "a\nb", "a\rb", "ü", "\x7f", "a\tb"})
        CHECK_THROWS_AS(
            response_head(HttpResponse().set("X", value), 0, After::Close, "D"), InvariantBroken);
    for (const char* name : {"X Y", "X:", "", "X\r\n"})
        CHECK_THROWS_AS(
            response_head(HttpResponse().set(name, "a"), 0, After::Close, "D"), InvariantBroken);
    CHECK_THROWS_AS(response_head({.status = 299}, 0, After::Close, "D"), InvariantBroken);
}

TEST_CASE("security headers are there once, and what a page set itself stays") {
    HttpResponse response = HttpResponse().set("Cache-Control", "public, max-age=60");
    add_security_headers(response, true);
    std::size_t caches = 0, strict = 0;
    for (const auto& [name, value] : response.headers) {
        if (name == "Cache-Control") caches += value.starts_with("public");
        if (name == "Strict-Transport-Security") ++strict;
        CHECK(value.find("unsafe") == std::string::npos);
    }
    CHECK(caches == 1);
    CHECK(strict == 1);
}

TEST_CASE("a date is as the standard writes it, in any locale") {
    CHECK(http_date(std::chrono::sys_days{1994y / 11 / 6} + 8h + 49min + 37s) ==
          "Sun, 06 Nov 1994 08:49:37 GMT");
}

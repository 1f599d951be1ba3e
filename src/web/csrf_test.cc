#include "web/csrf.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::web;

namespace {

const Csrf csrf(std::string(32, 'k'));

HttpRequest post(NameValues headers = {}) {
    return {.method = Method::Post, .headers = std::move(headers),
            .authority = "leiden.localhost:8080"};
}

CsrfCheck check(NameValues headers) {
    return csrf.check(post(std::move(headers)), "sessie-1", csrf.token("sessie-1"));
}

}  // namespace

TEST_CASE("a token is of one session, one installation and no guess") {
    CHECK(csrf.token("sessie-1") == csrf.token("sessie-1"));
    CHECK(csrf.token("sessie-1") != csrf.token("sessie-2"));
    CHECK(csrf.token("sessie-1") != Csrf(std::string(32, 'x')).token("sessie-1"));
    CHECK(csrf.token("sessie-1").size() == 43);
    CHECK(check({}) == CsrfCheck::Fine);
    for (std::string given : {std::string(), csrf.token("sessie-2"), csrf.token("sessie-1") + "a"})
        CHECK(csrf.check(post(), "sessie-1", given) == CsrfCheck::WrongToken);
    CHECK(csrf.check(post(), "", csrf.token("")) == CsrfCheck::WrongToken);
}

TEST_CASE("reading needs no token") {
    CHECK(csrf.check({.method = Method::Get}, "", "") == CsrfCheck::Fine);
}

TEST_CASE("a form on another site is refused, also with the right token") {
    CHECK(check({{"origin", "http://leiden.localhost:8080"}, {"sec-fetch-site", "same-origin"}}) ==
          CsrfCheck::Fine);
    for (const char* origin :
         {"http://elders.example", "null", "", "http://leiden.localhost", "http://localhost:8080",
          "https://leiden.localhost:8080", "http://mijn.leiden.localhost:8080"})
        CHECK(check({{"origin", origin}}) == CsrfCheck::ElsewhereFrom);
    for (const char* site : {"cross-site", "same-site", "none"})
        CHECK(check({{"sec-fetch-site", site}}) == CsrfCheck::ElsewhereFrom);
}

#include "web/proxies.h"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace houvast;
using namespace houvast::web;

namespace {

HttpRequest resolved(std::string_view peer, NameValues headers) {
    HttpRequest request{.headers = std::move(headers)};
    Proxies({"10.0.0.0/8", "::1", "192.0.2.1"}).resolve(request, peer);
    return request;
}

}  // namespace

TEST_CASE("a client behind our proxies is the last address that is not one of them") {
    const NameValues chain{{"x-forwarded-for", "203.0.113.9, 198.51.100.7"},
                           {"x-forwarded-for", "10.2.3.4"},
                           {"x-forwarded-proto", "https"}};
    CHECK(resolved("10.0.0.1", chain).remote == "198.51.100.7");
    CHECK(resolved("10.0.0.1", chain).https);
    CHECK(resolved("::1", chain).remote == "198.51.100.7");
    CHECK(resolved("::ffff:10.0.0.1", chain).remote == "198.51.100.7");
}

TEST_CASE("who is no proxy of ours writes what it wants there") {
    const NameValues chain{{"x-forwarded-for", "10.2.3.4"}, {"x-forwarded-proto", "https"}};
    CHECK(resolved("198.51.100.7", chain).remote == "198.51.100.7");
    CHECK_FALSE(resolved("198.51.100.7", chain).https);
    CHECK_FALSE(resolved("11.0.0.1", chain).https);
}

TEST_CASE("what is no address is not believed") {
    CHECK(resolved("10.0.0.1", {{"x-forwarded-for", "1.2.3.4, onbekend"}}).remote == "10.0.0.1");
    CHECK_FALSE(resolved("10.0.0.1", {{"x-forwarded-proto", "https"},
                                      {"x-forwarded-proto", "https"}}).https);
    for (const char* network : {"", "10.0.0.0/33", "10.0.0/8", "::/129", "10.0.0.0/x", "proxy"})
        CHECK_THROWS_AS(Proxies({network}), std::invalid_argument);
}

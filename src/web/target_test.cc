#include "web/target.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::web;

namespace {

using Segments = std::vector<std::string>;

}  // namespace

TEST_CASE("a path is its decoded segments; an encoded slash stays in its own") {
    CHECK(parse_target("/")->path.empty());
    CHECK(parse_target("/trajecten/a%2Fb/")->path == Segments{"trajecten", "a/b"});
    CHECK(parse_target("/a+b/c%20d")->path == Segments{"a+b", "c d"});
    CHECK(parse_target("/a/")->trailing_slash);
    CHECK_FALSE(parse_target("/a")->trailing_slash);
}

TEST_CASE("a path that may mean another one is refused") {
    for (const char* path : {"", "a", "//a", "/a//b", "/.", "/..", "/a/%2e%2e", "/%2E", "/a%5cb",
                             "/a%00", "/a%0a", "/a%", "/a%f", "/%ff", "/a#b"})
        CHECK_FALSE(parse_target(path));
    std::string deep;
    for (int i = 0; i < 33; ++i) deep += "/a";
    CHECK_FALSE(parse_target(deep));
}

TEST_CASE("a query is pairs, with + for a space") {
    const auto target = parse_target("/a?q=jan+de%2Bvries&pagina=2&&leeg");
    REQUIRE(target);
    CHECK(target->query.get("q") == "jan de+vries");
    CHECK(target->query.get("pagina") == "2");
    CHECK(target->query.size() == 3);
    CHECK_FALSE(parse_target("/a?q=%00"));
}

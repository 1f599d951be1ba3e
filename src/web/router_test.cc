#include "web/router.h"

#include "base/check.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::web;

namespace {

HttpResponse nothing(Verzoek&) { return {}; }

constexpr Recht any{};
constexpr Route table[] = {
    {Method::Get, "/", any, nothing},
    {Method::Get, "/trajecten", any, nothing},
    {Method::Post, "/trajecten", any, nothing},
    {Method::Get, "/trajecten/{id}", any, nothing},
    {Method::Post, "/trajecten/{id}/eerste-gesprek", any, nothing},
    {Method::Get, "/hulp/{pagina:woord}", any, nothing},
    {Method::Get, "/hulp/toetsen", any, nothing},
};
const std::string uuid = "01936b2f-7c1a-7000-8000-0123456789ab";

std::string_view found(Method method, std::vector<std::string> path) {
    const Match match = Router(table).match(method, path);
    return match.route ? match.route->pattern : std::string_view();
}

}  // namespace

TEST_CASE("a row is found by method and path, and names what stood in its places") {
    CHECK(found(Method::Get, {}) == "/");
    CHECK(found(Method::Get, {"trajecten"}) == "/trajecten");
    const Match match = Router(table).match(Method::Get, {"trajecten", uuid});
    REQUIRE(match.route);
    CHECK(match.route == &table[3]);
    CHECK(match.path_values.get("id") == uuid);
}

TEST_CASE("an id is a UUID in lower case, or there is no such page") {
    for (const char* id : {"1", "", "..", "01936B2F-7C1A-7000-8000-0123456789AB", "nieuw"})
        CHECK(found(Method::Get, {"trajecten", id}).empty());
    CHECK(Router(table).match(Method::Get, {"trajecten", "1"}).allowed.empty());
}

TEST_CASE("a word is letters, digits and hyphens; a literal goes before it") {
    CHECK(found(Method::Get, {"hulp", "wat-is-dit"}) == "/hulp/{pagina:woord}");
    CHECK(found(Method::Get, {"hulp", "toetsen"}) == "/hulp/toetsen");
    CHECK(found(Method::Get, {"hulp", "../x"}).empty());
}

TEST_CASE("a known path with another method says which ones there are") {
    const Match match = Router(table).match(Method::Delete, {"trajecten"});
    CHECK(match.route == nullptr);
    CHECK(allow_header(match.allowed) == "GET, HEAD, POST");
    CHECK(Router(table).match(Method::Delete, {"elders"}).allowed.empty());
}

TEST_CASE("two rows for one request are a bug, found at start") {
    constexpr Route same[] = {{Method::Get, "/a/{id}", any, nothing},
                              {Method::Get, "/a/{traject}", any, nothing}};
    CHECK_THROWS_AS(Router{same}, InvariantBroken);
    for (const char* pattern : {"a", "//a", "/a/{id", "/a/{}", "/a/{id:getal}", "/{A}"}) {
        const Route malformed[] = {{Method::Get, pattern, any, nothing}};
        CHECK_THROWS_AS(Router{malformed}, InvariantBroken);
    }
}

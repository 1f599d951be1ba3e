#include "web/request_head.h"

#include <doctest/doctest.h>

using namespace houvast;
using namespace houvast::web;

namespace {

using Headers = std::vector<std::pair<std::string_view, std::string_view>>;

std::expected<Head, int> read(Headers headers, std::string_view target = "/",
                              std::string_view method = "GET", int version = 11) {
    return read_head({method, target, version, std::move(headers)}, 4096);
}

}  // namespace

TEST_CASE("a host is lower case and without its port; the authority keeps it") {
    const auto head = read({{"Host", "Leiden.Localhost:8080"}, {"X-Een", "1"}});
    REQUIRE(head);
    CHECK(head->request.host == "leiden.localhost");
    CHECK(head->request.authority == "leiden.localhost:8080");
    CHECK(head->request.headers.get("x-een") == "1");
}

TEST_CASE("exactly one host that can be one") {
    CHECK(read({}).error() == 400);
    CHECK(read({{"Host", "a"}, {"host", "a"}}).error() == 400);
    for (const char* host : {"", "a/b", "a@b", "a b", "a:", "a:x", "a:123456", ".a", "[::1]", "ü"})
        CHECK(read({{"Host", host}}).error() == 400);
}

TEST_CASE("one length, or chunked, in a version that knows it") {
    const auto framed = [](Headers headers, int version = 11) {
        headers.emplace_back("Host", "a");
        const auto head = read(std::move(headers), "/", "POST", version);
        return head ? 0 : head.error();
    };
    CHECK(framed({{"Content-Length", "4"}}) == 0);
    CHECK(framed({{"Transfer-Encoding", "Chunked"}}) == 0);
    CHECK(framed({{"Content-Length", "4"}, {"Content-Length", "4"}}) == 400);
    CHECK(framed({{"Content-Length", "4"}, {"Transfer-Encoding", "chunked"}}) == 400);
    for (const char* length : {"", "+4", "-4", "4, 4", "0x4", "4 4", "12345678901234567890"})
        CHECK(framed({{"Content-Length", length}}) == 400);
    CHECK(framed({{"Transfer-Encoding", "chunked"}}, 10) == 400);
    for (const char* coding : {"gzip", "gzip, chunked", "chunked, chunked", "", "xchunked"})
        CHECK(framed({{"Transfer-Encoding", coding}}) == 501);
}

TEST_CASE("HEAD is a GET without body; other methods are not ours") {
    CHECK(read({{"Host", "a"}}, "/", "HEAD")->is_head);
    CHECK(read({{"Host", "a"}}, "/", "HEAD")->request.method == Method::Get);
    for (const char* method : {"TRACE", "CONNECT", "get", "BREW"})
        CHECK(read({{"Host", "a"}}, "/", method).error() == 501);
}

TEST_CASE("a target in absolute form names the same host") {
    const Headers host = {{"Host", "a:80"}};
    CHECK(read(host, "http://A:80/x?y=1")->request.query.get("y") == "1");
    CHECK(read(host, "HTTP://a:80")->request.path.empty());
    CHECK(read(host, "http://b:80/x").error() == 400);
    CHECK(read(host, "*").error() == 400);
    CHECK(read(host, "*", "OPTIONS")->about_server);
    CHECK(read(host, "/" + std::string(4096, 'a')).error() == 414);
}

TEST_CASE("cookies: odd ones are left out, the others stay") {
    const auto head = read({{"Host", "a"}, {"Cookie", "x=1; y=a b; =z; w; v=\"q\"; u=2;;"}});
    REQUIRE(head);
    CHECK(head->request.cookies.size() == 2);
    CHECK(head->request.cookies.get("u") == "2");
    CHECK(head->request.headers.empty());
}

TEST_CASE("who waits to send is told, and only for what we know") {
    CHECK(read({{"Host", "a"}, {"Expect", "100-Continue"}})->awaits_continue);
    CHECK(read({{"Host", "a"}, {"Expect", "geduld"}}).error() == 417);
}

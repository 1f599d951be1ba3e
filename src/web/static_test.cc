#include "web/static.h"

#include "base/check.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

using namespace houvast;
using namespace houvast::web;

namespace {

// A folder as bin/assets makes it, gone again afterwards.
struct Dist {
    Dist() {
        std::string name = (std::filesystem::temp_directory_path() / "houvast-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()));
        folder = name;
        write("manifest.json", R"({"app.css":"app-1.css","l.woff2":"l-2.woff2"})");
        write("app-1.css", "plain");
        write("app-1.css.br", "br");
        write("app-1.css.gz", "gz");
        write("l-2.woff2", "font");
        write("secret.txt", "not in the manifest");
    }
    ~Dist() { std::filesystem::remove_all(folder); }
    void write(const std::string& name, const char* text) const {
        std::ofstream(folder + "/" + name) << text;
    }
    std::string folder;
};

HttpRequest get(std::string file, NameValues headers = {}) {
    return {.path = {"s", std::move(file)}, .headers = std::move(headers)};
}

std::string header(const HttpResponse& response, std::string_view name) {
    for (const auto& [key, value] : response.headers)
        if (key == name) return value;
    return {};
}

}  // namespace

TEST_CASE("a browser gets the smallest copy that it takes, for ever") {
    const Dist dist;
    const StaticFiles files = StaticFiles::load(dist.folder);
    CHECK(files.path("app.css") == "/s/app-1.css");
    CHECK_THROWS_AS(files.path("other.css"), InvariantBroken);
    const auto plain = files.answer(get("app-1.css"));
    CHECK(plain->body == "plain");
    CHECK(plain->content_type == "text/css; charset=utf-8");
    CHECK(header(*plain, "Cache-Control") == "public, max-age=31536000, immutable");
    const auto packed = files.answer(get("app-1.css", {{"accept-encoding", "gzip, br;q=0.9"}}));
    CHECK(packed->body == "br");
    CHECK(header(*packed, "Content-Encoding") == "br");
    CHECK(header(*packed, "ETag") != header(*plain, "ETag"));
    CHECK(files.answer(get("app-1.css", {{"accept-encoding", "gzip"}}))->body == "gz");
    CHECK(files.answer(get("l-2.woff2", {{"accept-encoding", "br"}}))->body == "font");
}

TEST_CASE("who has it already gets no bytes") {
    const Dist dist;
    const StaticFiles files = StaticFiles::load(dist.folder);
    const std::string etag = header(*files.answer(get("app-1.css")), "ETag");
    const auto again = files.answer(get("app-1.css", {{"if-none-match", "\"x\", W/" + etag}}));
    CHECK(again->status == 304);
    CHECK(again->body.empty());
    CHECK(files.answer(get("app-1.css", {{"if-none-match", "\"x\""}}))->status == 200);
}

TEST_CASE("only what the manifest names is there") {
    const Dist dist;
    const StaticFiles files = StaticFiles::load(dist.folder);
    for (const char* file : {"secret.txt", "manifest.json", "app.css", "../x", "app-1.css.br", ""})
        CHECK(files.answer(get(file))->status == 404);
    CHECK_FALSE(files.answer({.path = {"trajecten"}}));
    CHECK_FALSE(files.answer({}));
    CHECK(files.answer({.method = Method::Post, .path = {"s", "app-1.css"}})->status == 405);
}

TEST_CASE("a dist that is not whole is found at start") {
    const Dist dist;
    std::filesystem::remove(dist.folder + "/app-1.css");
    CHECK_THROWS_AS(StaticFiles::load(dist.folder), std::runtime_error);
    CHECK_THROWS_AS(StaticFiles::load("/nowhere"), std::runtime_error);
}

TEST_CASE("what a browser takes") {
    CHECK(accepts_coding("gzip, deflate, br, zstd", "br"));
    CHECK(accepts_coding("*", "br"));
    CHECK_FALSE(accepts_coding("", "br"));
    CHECK_FALSE(accepts_coding("brotli", "br"));
    for (const char* refused : {"br;q=0", "br;q=0.000", "br; q=0, *", "*;q=0"})
        CHECK_FALSE(accepts_coding(refused, "br"));
    CHECK(accepts_coding("br;q=0.1", "br"));
}

#include "web/multipart.h"

#include <doctest/doctest.h>

using namespace houvast::web;

namespace {

HttpRequest posted(std::string body, std::string type = "multipart/form-data; boundary=xYz") {
    return {.method = Method::Post, .headers = {{"content-type", std::move(type)}},
            .body = std::move(body)};
}

std::string part(const std::string& disposition, const std::string& content,
                 const std::string& more = "") {
    return "--xYz\r\nContent-Disposition: form-data; " + disposition + "\r\n" + more + "\r\n" +
           content + "\r\n";
}

constexpr const char* end_of_it = "--xYz--\r\n";

int status_of(const std::string& body) {
    const auto read = read_multipart(posted(body));
    return read ? 200 : read.error();
}

}  // namespace

TEST_CASE("fields and files of a form, as a browser sends them") {
    const HttpRequest request = posted(
        part("name=\"bron\"", "post") + part("name=\"omschrijving\"", "Regel een\r\nRegel twee") +
        part("name=\"bestand\"; filename=\"C:\\fakepath\\huur.pdf\"", "%PDF-1.4\r\n--xY and so on",
             "Content-Type: application/pdf\r\n") +
        part("name=\"bestand\"; filename=\"caf\xc3\xa9.jpg\"", std::string("\xff\xd8\0\xff", 4)) +
        part("name=\"foto\"; filename=\"\"", "", "Content-Type: application/octet-stream\r\n") +
        end_of_it);
    const auto read = read_multipart(request);
    REQUIRE(read.has_value());
    CHECK(read->velden.get("bron") == "post");
    CHECK(read->velden.get("omschrijving") == "Regel een\nRegel twee");
    REQUIRE(read->bestanden.size() == 2);  // a field where nothing was chosen is no file
    CHECK(read->bestanden[0].naam == "huur.pdf");
    CHECK(read->bestanden[0].bytes == "%PDF-1.4\r\n--xY and so on");
    CHECK(read->bestanden[1].naam == "caf\xc3\xa9.jpg");
    CHECK(read->bestanden[1].bytes.size() == 4);
}

TEST_CASE("a chosen file without content is a file all the same, so that it can be told") {
    const auto request = posted(part("name=\"b\"; filename=\"leeg.pdf\"", "") + end_of_it);
    const auto read = read_multipart(request);
    REQUIRE(read.has_value());
    CHECK(read->bestanden.size() == 1);
}

TEST_CASE("what no browser writes is refused whole") {
    CHECK(status_of("") == 400);
    CHECK(status_of(part("name=\"a\"", "1")) == 400);                       // no end
    CHECK(status_of(part("name=\"a\"", "1") + end_of_it + "more") == 400);  // more after it
    CHECK(status_of("before" + part("name=\"a\"", "1") + end_of_it) == 400);
    CHECK(status_of(part("name=a", "1") + end_of_it) == 400);
    CHECK(status_of(part("filename=\"a\"", "1") + end_of_it) == 400);
    CHECK(status_of(part("name=\"a\"; name=\"b\"", "1") + end_of_it) == 400);
    CHECK(status_of(part("name=\"a\"; filename*=UTF-8''x", "1") + end_of_it) == 400);
    CHECK(status_of(part("name=\"a\"", "\xff") + end_of_it) == 400);
    CHECK(status_of(part("name=\"a\"", "1", "Content-Transfer-Encoding: base64\r\n") + end_of_it) ==
          400);
    CHECK(status_of("--xYz\r\nX-Y: z\r\n\r\n1\r\n" + std::string(end_of_it)) == 400);
    CHECK(read_multipart(posted(end_of_it, "multipart/form-data")).error() == 400);
    CHECK(read_multipart(posted(end_of_it, "multipart/form-data; boundary=a b")).error() == 400);
}

TEST_CASE("more or larger than the limits is refused whole") {
    std::string many, fields;
    for (std::size_t i = 0; i <= bestanden_max; ++i)
        many += part("name=\"b\"; filename=\"a.txt\"", "x");
    CHECK(status_of(many + end_of_it) == 413);
    for (std::size_t i = 0; i <= velden_max; ++i) fields += part("name=\"b\"", "x");
    CHECK(status_of(fields + end_of_it) == 413);
    CHECK(status_of(part("name=\"a\"", std::string(veld_bytes_max + 1, 'x')) + end_of_it) == 413);
    CHECK(status_of(part("name=\"a\"; filename=\"a\"", std::string(bestand_bytes_max + 1, 'x')) +
                    end_of_it) == 413);
}

TEST_CASE("only the form for documents, of somebody with a session, may be so large") {
    HttpRequest request = posted("");
    request.path = {"trajecten", "x", "document"};
    CHECK_FALSE(may_upload(request));
    request.cookies.add("bezoek", "x");
    CHECK_FALSE(may_upload(request));
    request.cookies.add("sessie", "x");
    CHECK(may_upload(request));
    request.cookies = {{"__Host-sessie", "x"}};
    CHECK(may_upload(request));
    request.path.back() = "contact";
    CHECK_FALSE(may_upload(request));
}

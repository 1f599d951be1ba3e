// What strangers send to web/ before anybody has logged in: a target, a form body, a cookie header
// and a whole request head. The first byte chooses. Nothing may crash; what is accepted is UTF-8
// without control characters, and no path leads upwards.
#include "base/check.h"
#include "base/text.h"
#include "web/cookie_header.h"
#include "web/form_body.h"
#include "web/multipart.h"
#include "web/request_head.h"
#include "web/static.h"
#include "web/target.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace houvast;
using namespace houvast::web;

namespace {

void expect_text(const NameValues& pairs) {
    for (const auto& [name, value] : pairs) ENSURE(is_utf8(name) && is_utf8(value));
}

void expect_path(const std::vector<std::string>& path) {
    for (const std::string& segment : path)
        ENSURE(!segment.empty() && segment != "." && segment != ".." && is_utf8(segment));
}

void fuzz_target(std::string_view text) {
    const auto target = parse_target(text);
    if (!target) return;
    expect_path(target->path);
    expect_text(target->query);
}

void fuzz_form(std::string_view text) {
    const auto form =
        read_form_body({.method = Method::Post,
                        .headers = {{"content-type", "application/x-www-form-urlencoded"}},
                        .body = std::string(text)});
    if (!form) return;
    expect_text(*form);
    for (const auto& [name, value] : *form) ENSURE(value.find('\r') == std::string::npos);
}

void fuzz_multipart(std::string_view text) {
    const HttpRequest request{.method = Method::Post,
                              .headers = {{"content-type", "multipart/form-data; boundary=x"}},
                              .body = std::string(text)};
    const auto read = read_multipart(request);
    if (!read) return;
    expect_text(read->velden);
    for (const Deel& deel : read->bestanden) {
        ENSURE(is_utf8(deel.veld) && is_utf8(deel.naam) && deel.bytes.size() <= text.size());
        ENSURE(deel.naam.find_first_of("/\\") == std::string::npos);
    }
}

void fuzz_cookies(std::string_view text) {
    NameValues cookies;
    read_cookies(text, cookies);
    for (const auto& [name, value] : cookies)
        ENSURE(!name.empty() && value.find(';') == std::string::npos);
}

// The lines: the first is the target, the others are headers.
void fuzz_head(std::string_view text) {
    const auto line = [&text] {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view first = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        return first;
    };
    RawHead raw{.method = "GET", .target = line()};
    while (!text.empty()) {
        const std::string_view one = line();
        const auto colon = std::min(one.find(':'), one.size());
        raw.headers.emplace_back(one.substr(0, colon),
                                 one.substr(std::min(colon + 1, one.size())));
    }
    const auto head = read_head(raw, 4096);
    if (head) expect_path(head->request.path);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1) return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 6) {
    case 0: fuzz_target(text); break;
    case 1: fuzz_form(text); break;
    case 2: fuzz_cookies(text); break;
    case 3: fuzz_head(text); break;
    case 4: accepts_coding(text, "br"); break;
    case 5: fuzz_multipart(text); break;
    }
    return 0;
}

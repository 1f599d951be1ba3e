// Request head: from the parsed lines of a request to an HttpRequest, or the status that refuses
// it. Here stand the checks that the HTTP library leaves to us: exactly one Host, only `chunked`,
// one Content-Length, a target we understand.
#pragma once

#include "web/http.h"

#include <expected>

namespace houvast::web {

// Names as they came; values without white space around them.
struct RawHead {
    std::string_view method;
    std::string_view target;
    int version = 11;  // 10 or 11
    std::vector<std::pair<std::string_view, std::string_view>> headers = {};
};

struct Head {
    HttpRequest request = {};
    bool is_head = false;          // HEAD: the answer goes without its body
    bool about_server = false;     // OPTIONS *
    bool awaits_continue = false;  // Expect: 100-continue
};

// Errors: 400 malformed, 414 target too long, 417 unknown Expect, 431 too many headers,
// 501 unknown method or transfer coding.
std::expected<Head, int> read_head(const RawHead&, std::size_t target_bytes_max);

}  // namespace houvast::web

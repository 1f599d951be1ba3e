// Response head: the lines before a response's body, with the security headers that every
// response carries. A value with a control character never leaves: it could end the line.
#pragma once

#include "web/http.h"

namespace houvast::web {

enum class After { KeepAlive, Close };  // what happens to the connection

// Adds what `response` did not set itself: Content-Security-Policy, Cache-Control: no-store and
// the others; Strict-Transport-Security only where the browser came by https.
void add_security_headers(HttpResponse&, bool https);

// "HTTP/1.1 200 OK\r\n…\r\n\r\n". `body_size`: of what follows, or would have for a HEAD.
// Throws InvariantBroken when a header could break out of its line, or a status is unknown.
std::string response_head(const HttpResponse&, std::size_t body_size, After,
                          std::string_view http_date);

std::string http_date(std::chrono::sys_seconds);  // "Sun, 22 Nov 2026 09:05:07 GMT"

inline bool has_body(int status) { return status != 204 && status != 304; }

}  // namespace houvast::web

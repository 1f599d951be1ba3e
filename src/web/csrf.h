// CSRF: a form of ours, posted from a page of ours, by who got that page. Two checks, each enough
// for today's browsers: where the request came from, and a token that only our page knows.
#pragma once

#include "web/http.h"

namespace houvast::web {

constexpr std::string_view csrf_field = "csrf";           // of a form
constexpr std::string_view csrf_header = "x-csrf-token";  // of our script's requests

enum class CsrfCheck { Fine, ElsewhereFrom, WrongToken };

class Csrf {
public:
    // `key`: 32 random bytes of the installation, the same for all its processes.
    explicit Csrf(std::string key) : key_(std::move(key)) {}

    // For the forms of one session: a keyed hash of its token, so nothing has to be stored. Where
    // nobody is logged in yet, `session_token` is that of the cookie the login page sets.
    std::string token(std::string_view session_token) const;

    // Fine for GET and OPTIONS. `given`: the form's csrf_field or the csrf_header.
    CsrfCheck check(const HttpRequest&, std::string_view session_token,
                    std::string_view given) const;

    // What only this installation can have written: for a public form, where nobody has a session.
    std::string sign(std::string_view text) const;
    bool signed_by_us(std::string_view text, std::string_view signature) const;

private:
    std::string key_;
};

// By Sec-Fetch-Site and Origin: whether this came from a page of the same host. A sister host
// (another gemeente, the other side) is elsewhere. True when the browser tells neither: then the
// token decides.
bool same_origin(const HttpRequest&);

}  // namespace houvast::web

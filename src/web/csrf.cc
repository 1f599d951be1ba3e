#include "web/csrf.h"

#include "base/hash.h"
#include "base/text.h"

namespace houvast::web {

namespace {

// Takes as long for a first wrong character as for a last.
bool equal_in_constant_time(std::string_view one, std::string_view other) {
    if (one.size() != other.size()) return false;
    unsigned char differs = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        differs = static_cast<unsigned char>(differs | (one[i] ^ other[i]));
    return differs == 0;
}

}  // namespace

bool same_origin(const HttpRequest& request) {
    const std::string* site = request.headers.find("sec-fetch-site");
    if (site && *site != "same-origin") return false;
    const std::string* origin = request.headers.find("origin");
    return !origin || *origin == request.origin();
}

std::string Csrf::token(std::string_view session_token) const {
    return base64url(keyed_hash(key_, "csrf:" + std::string(session_token)));
}

std::string Csrf::sign(std::string_view text) const {
    return base64url(keyed_hash(key_, "sign:" + std::string(text)));
}

bool Csrf::signed_by_us(std::string_view text, std::string_view signature) const {
    return equal_in_constant_time(sign(text), signature);
}

CsrfCheck Csrf::check(const HttpRequest& request, std::string_view session_token,
                      std::string_view given) const {
    if (is_safe(request.method)) return CsrfCheck::Fine;
    if (!same_origin(request)) return CsrfCheck::ElsewhereFrom;
    if (session_token.empty()) return CsrfCheck::WrongToken;  // whose form would it be?
    return equal_in_constant_time(token(session_token), given) ? CsrfCheck::Fine
                                                               : CsrfCheck::WrongToken;
}

}  // namespace houvast::web

// Cookie header: "a=1; b=2" → names and values, as RFC 6265 §5.4 writes them.
#pragma once

#include "web/http.h"

namespace houvast::web {

// Adds to `into`. What is malformed is left out: other programs on the same host may have set it,
// and one odd cookie must not shut a person out. At most 50 cookies.
void read_cookies(std::string_view header, NameValues& into);

}  // namespace houvast::web

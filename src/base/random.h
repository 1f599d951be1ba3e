// Random: unpredictable bytes, for keys, tokens and ids. Never for the domain: an id that a
// decision needs is made at the edge and handed in.
#pragma once

#include <cstddef>
#include <string>

namespace houvast {

std::string random_bytes(std::size_t count);
std::string random_token();  // 256 bits as 43 characters of base64url: fit for a cookie or a url

}  // namespace houvast

// Text: what C++ lacks for UTF-8 and for writing bytes as text. No locale anywhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace houvast {

std::string_view trimmed(std::string_view);      // without white space around it
std::size_t characters_of(std::string_view utf8);  // code points, as JSON Schema counts
bool is_utf8(std::string_view);                  // valid, without NUL or other control
                                                 // characters than tab, return and newline
std::string hex(std::string_view bytes);
std::optional<std::string> from_hex(std::string_view);
std::string base64url(std::string_view bytes);  // RFC 4648 §5, no padding

}  // namespace houvast

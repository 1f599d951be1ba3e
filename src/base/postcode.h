// Postcode: the Dutch one, as PostNL writes it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace houvast {

// "1234 AB" from "1234ab", "1234  AB" …; nothing for what is no Dutch postcode (the first digit
// is never 0, and SA, SD and SS are not given out).
std::optional<std::string> postcode_from(std::string_view typed);

}  // namespace houvast

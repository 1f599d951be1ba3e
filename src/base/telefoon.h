// Telefoon: one form to keep and compare a number in, one to read it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace houvast {

// "+31612345678" from "06-12345678", "0031 6 12345678", "+31 (0)6 1234 5678" …; another country
// needs its + or 00. Dutch numbers have nine digits after +31, 0800 and 0900 have seven or ten.
// Nothing for what cannot be called.
std::optional<std::string> telefoon_from(std::string_view typed);

// That form as people read it: "06 12345678", "073 6155155", another country stays "+4930123456".
std::string telefoon_dutch(std::string_view normal_form);

}  // namespace houvast

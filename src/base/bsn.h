// BSN: the citizen service number. Nine digits that pass the eleven-test (Wabb; Regeling BSN).
// Never in logs, URLs or errors.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace houvast {

// Nine digits from what somebody typed: dots, hyphens and spaces between are dropped, and a number
// of eight digits gets its leading zero. Nothing when it is no BSN.
std::optional<std::string> bsn_from(std::string_view typed);

// 9999xxxxx is never given to a person: the range for tests and demos.
bool is_test_bsn(std::string_view nine_digits);

}  // namespace houvast

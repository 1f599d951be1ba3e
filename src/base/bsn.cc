#include "base/bsn.h"

#include "base/text.h"

namespace houvast {

namespace {

// The eleven-test: 9a + 8b + … + 2h - i is a multiple of eleven.
bool passes_eleven_test(std::string_view nine_digits) {
    int sum = 0;
    for (std::size_t i = 0; i < 9; ++i) {
        const int weight = i == 8 ? -1 : 9 - static_cast<int>(i);
        sum += weight * (nine_digits[i] - '0');
    }
    return sum % 11 == 0;
}

}  // namespace

std::optional<std::string> bsn_from(std::string_view typed) {
    std::string digits;
    for (const char c : trimmed(typed)) {
        if (c >= '0' && c <= '9') digits += c;
        else if (c != ' ' && c != '.' && c != '-') return {};
    }
    if (digits.size() == 8) digits.insert(0, 1, '0');
    if (digits.size() != 9 || digits.starts_with("00") || !passes_eleven_test(digits)) return {};
    return digits;
}

bool is_test_bsn(std::string_view nine_digits) {
    return nine_digits.size() == 9 && nine_digits.starts_with("9999");
}

}  // namespace houvast

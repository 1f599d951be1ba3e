#include "base/euro.h"

#include "base/text.h"

#include <string>

namespace houvast {

namespace {

bool all_digits(std::string_view text) {
    return text.find_first_not_of("0123456789") == text.npos;
}

// "1234" or "1.234": points only between groups of three, and then between all of them.
std::optional<std::string> whole_digits(std::string_view text) {
    std::string digits;
    const bool grouped = text.contains('.');
    while (true) {
        const auto point = text.find('.');
        const std::string_view group = text.substr(0, point);
        const bool first = digits.empty();
        if (group.empty() || !all_digits(group)) return {};
        if (grouped && (first ? group.size() > 3 || group.front() == '0' : group.size() != 3))
            return {};
        digits += group;
        if (point == text.npos) return digits;
        text.remove_prefix(point + 1);
    }
}

}  // namespace

std::optional<Euro> euro_from_dutch(std::string_view typed) {
    constexpr std::string_view sign = "€";
    std::string_view text = trimmed(typed);
    if (text.starts_with(sign)) text = trimmed(text.substr(sign.size()));
    const bool negative = text.starts_with('-');
    if (negative) text = text.substr(1);

    const auto comma = text.find(',');
    const std::string_view decimals = comma == text.npos ? "00" : text.substr(comma + 1);
    if (decimals.size() != 2 || !all_digits(decimals)) return {};
    const auto whole = whole_digits(text.substr(0, comma));
    if (!whole || whole->size() > 10) return {};  // so that no sum below can overflow

    std::int64_t cents = 0;
    for (const char digit : *whole + std::string(decimals)) cents = cents * 10 + (digit - '0');
    return Euro::from_cents(negative ? -cents : cents);
}

std::string euro_dutch(Euro amount) {
    const std::int64_t cents = amount.cents();
    const std::int64_t rest = cents % 100 < 0 ? -(cents % 100) : cents % 100;
    std::string text = (cents < 0 ? "-" : "") + std::to_string(cents < 0 ? -(cents / 100)
                                                                         : cents / 100);
    if (rest != 0) text += (rest < 10 ? ",0" : ",") + std::to_string(rest);
    return text;
}

}  // namespace houvast

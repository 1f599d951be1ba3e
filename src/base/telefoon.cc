#include "base/telefoon.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace houvast {

namespace {

constexpr std::string_view netherlands = "+31";

// Area codes of two digits, with seven digits after them; all others have three (Nummerplan
// telefoon- en ISDN-diensten).
constexpr std::array<std::string_view, 35> short_areas = {
    "10", "13", "15", "20", "23", "24", "26", "30", "33", "35", "36", "38", "40", "43", "45", "46",
    "50", "53", "55", "58", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79", "84", "85",
    "87", "88", "91"};

bool is_service(std::string_view national) {  // 0800, 0900, 0906, 0909: four or seven digits more
    return national.starts_with("800") || national.starts_with("900") ||
           national.starts_with("906") || national.starts_with("909");
}

// The part after the 0 or +31.
bool is_dutch(std::string_view national) {
    if (national.empty() || national.front() == '0') return false;
    if (is_service(national)) return national.size() == 7 || national.size() == 10;
    return national.size() == 9;
}

// Digits with at most one + in front; nothing where something else stands between them.
std::optional<std::string> dialled(std::string_view typed) {
    std::string number;
    for (const char c : trimmed(typed)) {
        if ((c >= '0' && c <= '9') || (c == '+' && number.empty())) number += c;
        else if (!std::string_view(" -./()").contains(c)) return {};
    }
    if (number.starts_with("00")) number.replace(0, 2, "+");
    return number;
}

}  // namespace

std::optional<std::string> telefoon_from(std::string_view typed) {
    const auto number = dialled(typed);
    if (!number) return {};
    std::string_view national = *number;
    if (national.starts_with(netherlands)) {
        national.remove_prefix(netherlands.size());
        if (national.starts_with('0')) national.remove_prefix(1);  // +31 (0)6
    } else if (national.starts_with('+')) {
        // E.164: no country code starts with 0, and a number has at most 15 digits.
        const std::string_view digits = national.substr(1);
        if (digits.size() < 8 || digits.size() > 15 || digits.front() == '0') return {};
        return *number;
    } else if (national.starts_with('0')) {
        national.remove_prefix(1);
    } else {
        return {};
    }
    if (!is_dutch(national)) return {};
    return std::string(netherlands) + std::string(national);
}

std::string telefoon_dutch(std::string_view normal_form) {
    if (!normal_form.starts_with(netherlands)) return std::string(normal_form);
    const std::string_view national = normal_form.substr(netherlands.size());
    std::size_t area = 3;
    if (national.starts_with('6')) area = 1;
    else if (std::ranges::find(short_areas, national.substr(0, 2)) != short_areas.end()) area = 2;
    return '0' + std::string(national.substr(0, area)) + ' ' +
           std::string(national.substr(std::min(area, national.size())));
}

}  // namespace houvast

#include "base/postcode.h"

#include "base/text.h"

namespace houvast {

std::optional<std::string> postcode_from(std::string_view typed) {
    const std::string_view text = trimmed(typed);
    if (text.size() < 6 || text.front() == '0') return {};
    const std::string_view digits = text.substr(0, 4);
    if (digits.find_first_not_of("0123456789") != digits.npos) return {};

    std::string letters;
    for (const char c : trimmed(text.substr(4))) {
        if (c >= 'a' && c <= 'z') letters += static_cast<char>(c - 'a' + 'A');
        else if (c >= 'A' && c <= 'Z') letters += c;
        else return {};
    }
    if (letters.size() != 2 || letters == "SA" || letters == "SD" || letters == "SS") return {};
    return std::string(digits) + ' ' + letters;
}

}  // namespace houvast

#include "base/id.h"

#include "base/check.h"

#include <algorithm>

namespace houvast {

namespace {

constexpr std::string_view hex = "0123456789abcdef";

}  // namespace

std::string uuid7(std::int64_t unix_ms, std::string_view random) {
    ENSURE(random.size() >= 10);
    std::string bytes;
    for (int shift = 40; shift >= 0; shift -= 8)
        bytes += static_cast<char>(unix_ms >> shift & 0xff);
    bytes.append(random.substr(0, 10));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);  // version 7
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);  // variant of RFC 9562

    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text += hex[byte / 16];
        text += hex[byte % 16];
    }
    return text;
}

bool is_uuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !hex.contains(text[i])) return false;
    }
    return true;
}

}  // namespace houvast

#include "web/cookie_header.h"

#include "base/text.h"

#include <algorithm>

namespace houvast::web {

namespace {

constexpr std::size_t cookies_max = 50;

bool is_octets(std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
        return c > ' ' && c < 0x7f && c != '"' && c != ',' && c != ';' && c != '\\';
    });
}

}  // namespace

void read_cookies(std::string_view header, NameValues& into) {
    while (!header.empty() && into.size() < cookies_max) {
        const auto end = std::min(header.find(';'), header.size());
        const std::string_view pair = trimmed(header.substr(0, end));
        header.remove_prefix(std::min(end + 1, header.size()));
        const auto equals = pair.find('=');
        if (equals == 0 || equals == std::string_view::npos) continue;
        const std::string_view name = pair.substr(0, equals), value = pair.substr(equals + 1);
        if (is_octets(name) && is_octets(value)) into.add(std::string(name), std::string(value));
    }
}

}  // namespace houvast::web

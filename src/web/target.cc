#include "web/target.h"

#include "base/text.h"

#include <algorithm>

namespace houvast::web {

namespace {

constexpr std::size_t segments_max = 32;
constexpr std::size_t query_fields_max = 64;

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// Cuts `rest` at the first `mark` and returns what stood before it.
std::string_view cut(std::string_view& rest, char mark) {
    const auto end = std::min(rest.find(mark), rest.size());
    const std::string_view before = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return before;
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view text, Plus plus) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plus == Plus::IsSpace) {
            decoded += ' ';
        } else if (text[i] != '%') {
            decoded += text[i];
        } else {
            if (i + 2 >= text.size()) return {};
            const int high = hex_digit(text[i + 1]), low = hex_digit(text[i + 2]);
            if (high < 0 || low < 0) return {};
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    if (!is_utf8(decoded)) return {};
    return decoded;
}

std::optional<NameValues> parse_pairs(std::string_view text, std::size_t fields_max) {
    NameValues pairs;
    while (!text.empty()) {
        std::string_view value = cut(text, '&');
        if (value.empty()) continue;
        const auto name = percent_decoded(cut(value, '='), Plus::IsSpace);
        auto decoded = percent_decoded(value, Plus::IsSpace);
        if (!name || name->empty() || !decoded || pairs.size() == fields_max) return {};
        pairs.add(*name, std::move(*decoded));
    }
    return pairs;
}

std::optional<Target> parse_target(std::string_view origin_form) {
    if (!origin_form.starts_with('/')) return {};
    if (origin_form.find('#') != std::string_view::npos) return {};
    Target target;
    std::string_view query = origin_form;
    std::string_view path = cut(query, '?').substr(1);
    while (!path.empty()) {
        target.trailing_slash = path.ends_with('/');
        auto segment = percent_decoded(cut(path, '/'), Plus::IsPlus);
        if (!segment || segment->empty() || *segment == "." || *segment == "..") return {};
        if (segment->find_first_of("\\\t\r\n") != std::string::npos) return {};
        if (target.path.size() == segments_max) return {};
        target.path.push_back(std::move(*segment));
    }
    auto pairs = parse_pairs(query, query_fields_max);
    if (!pairs) return {};
    target.query = std::move(*pairs);
    return target;
}

}  // namespace houvast::web

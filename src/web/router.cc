#include "web/router.h"

#include "base/check.h"
#include "base/id.h"

#include <algorithm>

namespace houvast::web {

namespace {

using Segments = std::vector<std::string>;

Segments split(std::string_view pattern) {
    ENSURE(pattern.starts_with('/'));
    Segments segments;
    pattern.remove_prefix(1);
    while (!pattern.empty()) {
        const auto end = std::min(pattern.find('/'), pattern.size());
        ENSURE(end > 0);
        segments.emplace_back(pattern.substr(0, end));
        pattern.remove_prefix(std::min(end + 1, pattern.size()));
    }
    return segments;
}

bool is_place(std::string_view segment) { return segment.starts_with('{'); }
bool is_word_place(std::string_view segment) { return segment.ends_with(":woord}"); }

std::string name_of_place(std::string_view segment) {
    return std::string(segment.substr(1, segment.find_first_of(":}") - 1));
}

bool is_word(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool fits(std::string_view pattern, std::string_view segment) {
    if (!is_place(pattern)) return pattern == segment;
    return is_word_place(pattern) ? is_word(segment) : is_uuid(segment);
}

bool fits(const Segments& pattern, const Segments& path) {
    return std::ranges::equal(pattern, path, [](const std::string& one, const std::string& other) {
        return fits(one, other);
    });
}

// Literals before places: of "/trajecten/nieuw" and "/trajecten/{naam:woord}" the first wins.
bool more_specific(const Segments& one, const Segments& other) {
    for (std::size_t i = 0; i < one.size(); ++i)
        if (is_place(one[i]) != is_place(other[i])) return is_place(other[i]);
    return false;
}

// The same place, whatever it is called.
bool same_shape(const Segments& one, const Segments& other) {
    return std::ranges::equal(one, other, [](const std::string& a, const std::string& b) {
        return is_place(a) && is_place(b) ? is_word_place(a) == is_word_place(b) : a == b;
    });
}

void check_pattern(const Segments& pattern) {
    for (const std::string& segment : pattern)
        if (is_place(segment))
            ENSURE(segment.ends_with('}') && is_word(name_of_place(segment)) &&
                   (is_word_place(segment) || segment.find(':') == std::string::npos));
}

}  // namespace

Router::Router(std::span<const Route> routes) : routes_(routes) {
    for (const Route& route : routes) {
        const Segments pattern = split(route.pattern);
        check_pattern(pattern);
        for (std::size_t i = 0; i < patterns_.size(); ++i)
            ENSURE(routes_[i].method != route.method || !same_shape(patterns_[i], pattern));
        patterns_.push_back(pattern);
    }
}

Match Router::match(Method method, const Segments& path) const {
    Match found;
    std::size_t best = 0;
    for (std::size_t i = 0; i < patterns_.size(); ++i) {
        if (!fits(patterns_[i], path)) continue;
        found.allowed.push_back(routes_[i].method);
        if (routes_[i].method != method) continue;
        if (found.route && !more_specific(patterns_[i], patterns_[best])) continue;
        found.route = &routes_[i];
        best = i;
    }
    if (!found.route) return found;
    for (std::size_t i = 0; i < path.size(); ++i)
        if (is_place(patterns_[best][i]))
            found.path_values.add(name_of_place(patterns_[best][i]), path[i]);
    return found;
}

std::string allow_header(const std::vector<Method>& methods) {
    std::string line;
    for (const Method method : methods) {
        const std::string name = method == Method::Get ? "GET, HEAD" : std::string(name_of(method));
        if (line.find(name) != std::string::npos) continue;
        line += (line.empty() ? "" : ", ") + name;
    }
    return line;
}

}  // namespace houvast::web

// Target: the path and query of a request line, decoded. Strict: a bad escape, a control
// character, bytes that are not UTF-8 and `.` or `..` segments are refused, never repaired.
#pragma once

#include "web/http.h"

namespace houvast::web {

// %XX → byte; nothing for a bad escape, NUL, another control character or bad UTF-8.
// `plus_is_space`: in a query and a form body, not in a path.
enum class Plus { IsPlus, IsSpace };
std::optional<std::string> percent_decoded(std::string_view, Plus);

struct Target {
    std::vector<std::string> path = {};
    bool trailing_slash = false;
    NameValues query = {};
};

// "/a/b%2Fc?x=1" → {a, b/c}, {x: 1}. At most 32 segments and 64 query fields.
std::optional<Target> parse_target(std::string_view origin_form);

// "a=1&b=2": of a query or a form body. Nothing when malformed or more than `fields_max`.
std::optional<NameValues> parse_pairs(std::string_view, std::size_t fields_max);

}  // namespace houvast::web

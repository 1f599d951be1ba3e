#include "web/form_body.h"

#include "base/text.h"
#include "web/target.h"

#include <algorithm>

namespace houvast::web {

namespace {

// The type itself; of its parameters only charset has a meaning, and we take only UTF-8 anyway.
bool is_form(std::string_view content_type) {
    const std::string_view type =
        trimmed(content_type.substr(0, std::min(content_type.find(';'), content_type.size())));
    constexpr std::string_view form = "application/x-www-form-urlencoded";
    return std::ranges::equal(type, form, [](char typed, char lower) {
        return (typed >= 'A' && typed <= 'Z' ? typed - 'A' + 'a' : typed) == lower;
    });
}

std::string with_newlines(std::string_view text) {
    std::string lines;
    lines.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') lines += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n') lines += '\n';
    }
    return lines;
}

}  // namespace

std::expected<NameValues, int> read_form_body(const HttpRequest& request) {
    if (!is_form(request.headers.get("content-type"))) {
        if (request.body.empty()) return NameValues();  // a button without fields
        return std::unexpected(415);
    }
    const auto pairs = parse_pairs(request.body, form_fields_max);
    if (!pairs) return std::unexpected(400);
    NameValues form;
    for (const auto& [name, value] : *pairs) form.add(name, with_newlines(value));
    return form;
}

}  // namespace houvast::web

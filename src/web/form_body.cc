#include "web/form_body.h"

#include "base/text.h"
#include "web/target.h"

#include <algorithm>

namespace houvast::web {

bool has_media_type(const HttpRequest& request, std::string_view lower_case) {
    const std::string_view line = request.headers.get("content-type");
    const std::string_view type = trimmed(line.substr(0, std::min(line.find(';'), line.size())));
    return std::ranges::equal(type, lower_case, [](char typed, char lower) {
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

std::expected<NameValues, int> read_form_body(const HttpRequest& request) {
    if (!has_media_type(request, "application/x-www-form-urlencoded")) {
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

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

std::string form_body_of(const NameValues& velden) {
    std::string body;
    const auto add = [&](std::string_view text) {
        constexpr std::string_view plain =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";
        constexpr std::string_view hex = "0123456789ABCDEF";
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (plain.contains(c)) body += c;
            else body.append("%").append(1, hex[byte / 16]).append(1, hex[byte % 16]);
        }
    };
    for (const auto& [name, value] : velden) {
        if (!body.empty()) body += '&';
        add(name);
        body += '=';
        add(value);
    }
    return body;
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

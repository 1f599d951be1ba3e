// Form body: what a browser posts (application/x-www-form-urlencoded) → names and values, in their
// order. Fields that came twice stay twice: a list of ticks is that.
#pragma once

#include "web/http.h"

#include <expected>

namespace houvast::web {

constexpr std::size_t form_fields_max = 1000;  // the longest form: a month of budget lines

// Errors, as a status: 415 another content type (or none with a body), 400 malformed, not UTF-8,
// with a control character, or more than form_fields_max. A line ends with \n, however it came:
// browsers send \r\n, and a length is counted on what is stored.
std::expected<NameValues, int> read_form_body(const HttpRequest&);

// The other way round: what a browser would post.
std::string form_body_of(const NameValues&);

// Of the Content-Type, without its parameters: only charset has a meaning, and we take only UTF-8.
bool has_media_type(const HttpRequest&, std::string_view lower_case);

std::string with_newlines(std::string_view);  // \r\n and \r → \n

}  // namespace houvast::web

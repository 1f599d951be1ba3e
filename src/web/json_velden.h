// JSON velden: the members of a JSON body, held against the description of a command's fields → the
// fields as a form would have posted them. So what follows is one and the same for both.
#pragma once

#include "base/fields.h"
#include "pages/form.h"
#include "web/http.h"
#include "web/json_body.h"

#include <expected>

namespace houvast::web {

constexpr std::size_t json_onbekend_max = 20;  // unknown names that an answer lists

// Every field that is wrong, with the message id that says why: unknown, twice, another type,
// empty, too long, a day that does not exist, no choice. A day is ISO only (2026-11-23); `null` is
// no value: what is empty is left out.
using VeldFouten = decltype(Form::wrong);
std::expected<NameValues, VeldFouten> velden_of(const JsonVelden&, const std::vector<FieldShape>&);

}  // namespace houvast::web

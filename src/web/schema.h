// Schema: the one description of a command's fields, as the JSON Schema (2020-12) of its body.
#pragma once

#include "base/fields.h"
#include "domain/soorten.h"
#include "texts/texts.h"

namespace houvast::web {

// In an aanmelding, and where a cliënt is added: possible doubles were shown, and it is none of
// them. Without it and with somebody who may be known already, nothing is saved and they are shown
// first.
constexpr std::string_view bekenden_gezien = "bekendenGezien";

// Every member that the body of this command may have.
const std::vector<FieldShape>& body_shapes(OpdrachtSoort);

// Where a command begins something new, or names itself what it changes, there is no version of a
// page to have seen (If-Match).
bool needs_version(OpdrachtSoort);

std::string json_schema(OpdrachtSoort, const Texts&);

}  // namespace houvast::web

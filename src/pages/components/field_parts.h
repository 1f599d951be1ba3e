// The parts that fields.cc and choices.cc share. Not for pages.
#pragma once

#include "pages/components/fields.h"
#include "pages/icons.h"

namespace houvast::pages::parts {

std::string error_id(const FieldView&);
std::string hint_id(const FieldView&);
std::optional<html::Attribute> described_by(const FieldView&);  // hint and error, when there
// id, name, required, aria-*, autocomplete of a single control.
std::vector<html::Attribute> control(const FieldView&);
Html label_text(const FieldView&);  // label and mark
Html hint_of(const FieldView&);
Html error_of(const FieldView&);
Html labelled(const FieldView&, const Html& control);
const char* field_classes(const FieldView&);

}  // namespace houvast::pages::parts

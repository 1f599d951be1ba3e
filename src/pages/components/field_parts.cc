#include "pages/components/field_parts.h"

namespace houvast::pages::parts {

using namespace html;

std::string error_id(const FieldView& field) { return field.name + "-fout"; }
std::string hint_id(const FieldView& field) { return field.name + "-uitleg"; }

std::optional<Attribute> described_by(const FieldView& field) {
    std::string ids;
    if (!field.hint.empty()) ids = hint_id(field);
    if (!field.error.empty()) ids += (ids.empty() ? "" : " ") + error_id(field);
    return when(!ids.empty(), attr("aria-describedby", ids));
}

// aria-required and not `required`: a browser then leaves the words to us, and a screen reader
// still says it.
std::vector<Attribute> control(const FieldView& field) {
    std::vector<Attribute> all = {attr("id", field.name), attr("name", field.name)};
    all.push_back(attr("autocomplete", field.autocomplete.empty() ? "off" : field.autocomplete));
    if (field.required) all.push_back(attr("aria-required", "true"));
    if (!field.error.empty()) all.push_back(attr("aria-invalid", "true"));
    if (const auto described = described_by(field)) all.push_back(*described);
    return all;
}

Html label_text(const FieldView& field) {
    return fragment(field.label,
                    when(!field.mark.empty(), span(cls("veld__mag-leeg"), " ", field.mark)));
}

Html hint_of(const FieldView& field) {
    return fragment(when(!field.hint.empty(),
                         p(attr("id", hint_id(field)), cls("veld__uitleg"), field.hint)));
}

Html error_of(const FieldView& field) {
    return fragment(when(!field.error.empty(),
                         p(attr("id", error_id(field)),
                           cls("utrecht-form-field-error-message veld__fout"),
                           icon(Icon::Aandacht), span(field.error))));
}

Html labelled(const FieldView& field, const Html& control) {
    return div(attr("class", field_classes(field)),
               label(cls("utrecht-form-label veld__label"), attr("for", field.name),
                     label_text(field)),
               hint_of(field), error_of(field), control);
}

const char* field_classes(const FieldView& field) {
    return field.error.empty() ? "utrecht-form-field veld"
                               : "utrecht-form-field utrecht-form-field--invalid veld veld--fout";
}

}  // namespace houvast::pages::parts

#include "pages/components/field_parts.h"

namespace houvast::pages {

using namespace html;

namespace {

struct TextShape {
    const char *type, *inputmode, *width;
};

const std::string box = "utrecht-textbox utrecht-textbox--html-input invoer ";

TextShape shape_of(TextKind kind) {
    switch (kind) {
    case TextKind::Plain:       return {"text", "text", ""};
    case TextKind::Short:       return {"text", "text", "invoer--kort"};
    case TextKind::Email:       return {"email", "email", ""};
    case TextKind::Phone:       return {"tel", "tel", "invoer--kort"};
    case TextKind::Postcode:    return {"text", "text", "invoer--klein"};
    case TextKind::Number:      return {"text", "numeric", "invoer--klein"};
    case TextKind::Time:        return {"text", "numeric", "invoer--klein"};
    case TextKind::Amount:      return {"text", "decimal", "invoer--klein"};
    case TextKind::Username:    return {"text", "email", ""};
    case TextKind::Password:    return {"password", "text", ""};
    case TextKind::OneTimeCode: return {"text", "numeric", "invoer--code"};
    }
    return {};
}

// A password never goes back to the page.
Html text_input(const FieldView& field, const TextShape& shape) {
    return input(attr("type", shape.type), attr("inputmode", shape.inputmode),
                 attr("class", box + shape.width), parts::control(field),
                 when(shape.type != std::string_view("password"), attr("value", field.value)));
}

}  // namespace

Html text_field(const FieldView& field, TextKind kind) {
    return parts::labelled(field, text_input(field, shape_of(kind)));
}

Html phone_field(const FieldView& field) { return text_field(field, TextKind::Phone); }

// Not type="date": a browser empties that when it cannot read what was typed.
Html date_field(const FieldView& field) {
    return parts::labelled(
        field, text_input(field, {"text", "numeric", "invoer--datum"}));
}

// The newline after the tag is not part of the value (HTML drops one), so a first empty line stays.
Html textarea_field(const FieldView& field, int rows) {
    return parts::labelled(field, textarea(cls("utrecht-textarea utrecht-textarea--html-textarea "
                                               "invoer invoer--tekst"),
                                           attr("rows", std::to_string(rows)),
                                           parts::control(field), raw("\n"), field.value));
}

// No `capture`: with it a phone opens its camera and nothing else.
Html file_field(const FieldView& field) {
    return parts::labelled(
        field, input(attr("type", "file"), attr("class", "invoer invoer--bestand"),
                     attr("accept", "image/*,application/pdf,.pdf,.heic,.eml,.txt"),
                     flag("multiple"), parts::control(field)));
}

Html text_file_field(const FieldView& field) {
    return parts::labelled(
        field, input(attr("type", "file"), attr("class", "invoer invoer--bestand"),
                     attr("accept", ".yaml,.yml,text/yaml,text/plain"), parts::control(field)));
}

Html hidden_field(const std::string& name, const std::string& value) {
    return input(attr("type", "hidden"), attr("name", name), attr("value", value));
}

Html error_summary(const std::string& title, const std::vector<FieldError>& errors) {
    if (errors.empty()) return {};
    return section(cls("fouten"), attr("role", "alert"), attr("tabindex", "-1"),
                   flag("data-focus"), h2(icon(Icon::Aandacht), span(title)),
                   ul(each(errors, [](const FieldError& error) {
                       return li(a(href(Url::anchor(error.name)), error.text),
                                 when(!error.ground.empty(), p(cls("grond"), error.ground)));
                   })));
}

}  // namespace houvast::pages

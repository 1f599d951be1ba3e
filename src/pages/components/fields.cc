#include "pages/components/field_parts.h"

namespace houvast::pages {

using namespace html;

namespace {

struct TextShape {
    const char *type, *inputmode, *classes;
};

TextShape shape_of(TextKind kind) {
    switch (kind) {
    case TextKind::Plain:       return {"text", "text", "utrecht-textbox invoer"};
    case TextKind::Short:       return {"text", "text", "utrecht-textbox invoer invoer--kort"};
    case TextKind::Email:       return {"email", "email", "utrecht-textbox invoer"};
    case TextKind::Phone:       return {"tel", "tel", "utrecht-textbox invoer invoer--kort"};
    case TextKind::Postcode:    return {"text", "text", "utrecht-textbox invoer invoer--klein"};
    case TextKind::Number:      return {"text", "numeric", "utrecht-textbox invoer invoer--klein"};
    case TextKind::Amount:      return {"text", "decimal", "utrecht-textbox invoer invoer--klein"};
    case TextKind::Username:    return {"text", "email", "utrecht-textbox invoer"};
    case TextKind::Password:    return {"password", "text", "utrecht-textbox invoer"};
    case TextKind::OneTimeCode: return {"text", "numeric", "utrecht-textbox invoer invoer--code"};
    }
    return {};
}

Html text_input(const FieldView& field, const TextShape& shape) {
    return input(attr("type", shape.type), attr("inputmode", shape.inputmode),
                 attr("class", shape.classes), parts::control(field),
                 attr("value", field.value));
}

}  // namespace

Html text_field(const FieldView& field, TextKind kind) {
    return parts::labelled(field, text_input(field, shape_of(kind)));
}

Html phone_field(const FieldView& field) { return text_field(field, TextKind::Phone); }

// Not type="date": a browser empties that when it cannot read what was typed.
Html date_field(const FieldView& field) {
    return parts::labelled(
        field, text_input(field, {"text", "numeric", "utrecht-textbox invoer invoer--datum"}));
}

// The newline after the tag is not part of the value (HTML drops one), so a first empty line stays.
Html textarea_field(const FieldView& field, int rows) {
    return parts::labelled(field, textarea(cls("utrecht-textarea invoer invoer--tekst"),
                                           attr("rows", std::to_string(rows)),
                                           parts::control(field), raw("\n"), field.value));
}

Html hidden_field(const std::string& name, const std::string& value) {
    return input(attr("type", "hidden"), attr("name", name), attr("value", value));
}

Html error_summary(const std::string& title, const std::vector<FieldError>& errors) {
    if (errors.empty()) return {};
    return section(cls("fouten"), attr("role", "alert"), attr("tabindex", "-1"),
                   flag("data-focus"), h2(icon(Icon::Aandacht), span(title)),
                   ul(each(errors, [](const FieldError& error) {
                       return li(a(href(Url::anchor(error.name)), error.text));
                   })));
}

}  // namespace houvast::pages

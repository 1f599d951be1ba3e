// Choices: radio buttons, check boxes and the list. The group's question is its legend, and the
// group itself carries hint and error, so that a screen reader says them on the way in.
#include "pages/components/field_parts.h"

#include <ranges>

namespace houvast::pages {

using namespace html;

namespace {

// The first option has the field's own id: the error summary leads to it, and it takes the focus.
std::string option_id(const FieldView& field, std::size_t index) {
    return index == 0 ? field.name : field.name + "-" + std::to_string(index);
}

bool is_chosen(std::string_view values, std::string_view value) {
    for (const auto part : std::views::split(values, ','))
        if (std::string_view(part) == value) return true;
    return false;
}

struct Control {
    const char *type, *classes;
    bool many;
};
constexpr Control radio{
    "radio", "utrecht-radio-button utrecht-radio-button--html-input keuze__knop", false};
constexpr Control check{
    "checkbox", "utrecht-checkbox utrecht-checkbox--html-input keuze__knop", true};

Html one(const FieldView& field, const Option& option, std::size_t index, const Control& kind) {
    const std::string id = option_id(field, index);
    const bool chosen =
        kind.many ? is_chosen(field.value, option.value) : option.value == field.value;
    return div(cls("keuze"),
               input(attr("type", kind.type), attr("class", kind.classes), attr("id", id),
                     attr("name", field.name), attr("value", option.value),
                     when(chosen, flag("checked")),
                     when(!option.hint.empty(), attr("aria-describedby", id + "-hint"))),
               label(cls("keuze__label"), attr("for", id), option.label,
                     when(!option.hint.empty(),
                          span(cls("keuze__uitleg"), attr("id", id + "-hint"), option.hint))));
}

// A long list is folded by heading; where something was chosen it is open.
Html folded(const FieldView& field, const std::vector<Option>& options, std::size_t& at,
            const Control& kind) {
    const std::string heading = options[at].groep;
    Html choices;
    bool open = false;
    for (; at < options.size() && options[at].groep == heading; ++at) {
        open = open || is_chosen(field.value, options[at].value);
        choices += one(field, options[at], at, kind);
    }
    return details(cls("keuzes__groep meer"), when(open, flag("open")), summary(heading),
                   div(cls("keuzes"), choices));
}

Html choices_of(const FieldView& field, const std::vector<Option>& options, const Control& kind) {
    Html choices;
    for (std::size_t at = 0; at < options.size();) {
        if (!options[at].groep.empty()) choices += folded(field, options, at, kind);
        else {
            choices += one(field, options[at], at, kind);
            ++at;
        }
    }
    return choices;
}

Html group(const FieldView& field, const std::vector<Option>& options, const Control& kind,
           Literal classes) {
    return fieldset(attr("class", parts::field_classes(field)), parts::described_by(field),
                    when(!kind.many, attr("role", "radiogroup")),
                    when(!kind.many && field.required, attr("aria-required", "true")),
                    when(!kind.many && !field.error.empty(), attr("aria-invalid", "true")),
                    legend(cls("utrecht-form-label veld__label"), parts::label_text(field)),
                    parts::hint_of(field), parts::error_of(field),
                    div(cls(classes), choices_of(field, options, kind)));
}

}  // namespace

Html choice_field(const FieldView& field, const std::vector<Option>& options) {
    return group(field, options, radio, "keuzes");
}

Html choice_many_field(const FieldView& field, const std::vector<Option>& options) {
    const bool folds = !options.empty() && !options.front().groep.empty();
    return folds ? group(field, options, check, "keuzes__groepen")
                 : group(field, options, check, "keuzes");
}

Html yes_no_field(const FieldView& field, const YesNo& words) {
    return group(field, {{words.yes_value, words.yes}, {words.no_value, words.no}}, radio,
                 "keuzes keuzes--naast-elkaar");
}

namespace {

Html list_of(const FieldView& field, const std::vector<Option>& options) {
    return select(cls("utrecht-select utrecht-select--html-select invoer invoer--lijst"),
                  parts::control(field), each(options, [&](const Option& choice) {
                      return option(attr("value", choice.value),
                                    when(choice.value == field.value, flag("selected")),
                                    choice.label);
                  }));
}

}  // namespace

Html select_field(const FieldView& field, const std::vector<Option>& options) {
    return parts::labelled(field, list_of(field, options));
}

Html select_in_table(const FieldView& field, const std::vector<Option>& options) {
    return fragment(label(cls("alleen-voorlezen"), attr("for", field.name), field.label),
                    list_of(field, options));
}

Html checkbox_field(const FieldView& field, const std::string& value) {
    return div(attr("class", parts::field_classes(field)), parts::error_of(field),
               div(cls("keuze"),
                   input(attr("type", "checkbox"), attr("class", check.classes),
                         parts::control(field), attr("value", value),
                         when(field.value == value, flag("checked"))),
                   label(cls("keuze__label"), attr("for", field.name), parts::label_text(field))),
               parts::hint_of(field));
}

Html field_group(const std::string& title, const Html& fields) {
    return fieldset(cls("utrecht-form-fieldset veldgroep"),
                    legend(cls("veldgroep__titel"), title), fields);
}

Html field_row(const Html& fields) { return div(cls("veldrij"), fields); }

}  // namespace houvast::pages

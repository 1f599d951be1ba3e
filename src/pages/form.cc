#include "pages/form.h"

#include "base/check.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

constexpr std::size_t one_line_max = 300;   // characters: longer texts get a box of their own
constexpr std::size_t radio_buttons_max = 4;

std::string value_or_empty(const auto& map, std::string_view name) {
    const auto found = map.find(name);
    return found == map.end() ? std::string() : found->second;
}

bool contains(const std::vector<std::string>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

std::string hint_of(const FieldShape& shape, const Texts& texts) {
    const std::string id = std::string(shape.field.label) + ".hint";
    if (texts.knows(id)) return texts(id);
    return shape.kind == Kind::Date ? texts("veld.datum-hint") : std::string();
}

std::vector<Option> choices_of(const FieldShape& shape, const Texts& texts) {
    std::vector<Option> options;
    for (const std::string_view choice : shape.choices) {
        const std::string value{choice};
        options.push_back({value, texts(std::string(shape.field.label) + '.' + value)});
    }
    return options;
}

TextKind text_kind_of(std::string_view name) {
    if (name == "telefoon") return TextKind::Phone;
    if (name == "email") return TextKind::Email;
    if (name == "postcode") return TextKind::Postcode;
    if (name == "bsn") return TextKind::Number;
    return TextKind::Plain;
}

Html one_of(const FieldView& view, std::vector<Option> options, bool radios, const Texts& texts) {
    if (!view.required) options.insert(options.begin(), Option{"", texts("veld.geen-keuze-nodig")});
    if (radios || options.size() <= radio_buttons_max + 1) return choice_field(view, options);
    if (view.required) options.insert(options.begin(), Option{"", texts("veld.maak-een-keuze")});
    return select_field(view, options);
}

// {tijd} is filled in by the script, so it goes through as it is.
Html draft_words(const Texts& texts) {
    return draft_note({.saved = texts("concept.bewaard", {{"tijd", std::string("{tijd}")}}),
                       .failed = texts("concept.mislukt")});
}

Html form_field(const FieldShape& shape, const Form& form, const Texts& texts,
                const FormDetails& details) {
    const std::string name{shape.field.name};
    if (contains(details.hidden, name))
        return hidden_field(name, value_or_empty(form.typed, name));
    const std::string error = value_or_empty(form.wrong, name);
    const bool optional = !shape.required && shape.kind != Kind::Choices;
    const FieldView view{.name = name,
                         .label = texts(shape.field.label),
                         .error = error.empty() ? "" : texts(error),
                         .value = value_or_empty(form.typed, name),
                         .required = shape.required,
                         .hint = hint_of(shape, texts),
                         .mark = optional ? texts("veld.mag-leeg") : ""};
    switch (shape.kind) {
    case Kind::Text:
        return shape.field.length_max > one_line_max ? textarea_field(view)
                                                     : text_field(view, text_kind_of(name));
    case Kind::Date:    return date_field(view);
    case Kind::Number:  return text_field(view, TextKind::Number);
    case Kind::Choices: return choice_many_field(view, choices_of(shape, texts));
    case Kind::Choice:
        return one_of(view, choices_of(shape, texts), contains(details.radios, name), texts);
    case Kind::Id: {
        const auto options = details.options.find(name);
        if (options == details.options.end()) return hidden_field(name, view.value);
        if (options->second.empty())  // the error summary leads here too
            return field_group(view.label, p(attr("id", name), texts("veld.niets-te-kiezen")));
        return one_of(view, options->second, false, texts);
    }
    }
    ENSURE(false);
    return {};
}

}  // namespace

namespace {

Html search_part(const FormDetails& more, const Texts& texts) {
    if (!more.zoekveld) return {};
    const Zoekveld& z = *more.zoekveld;
    return fragment(text_field({.name = zoek_naam, .label = z.label, .error = z.niets,
                                .value = z.vraag, .required = false, .hint = z.hint,
                                .mark = texts("veld.mag-leeg")}),
                    form_buttons(submit_button({.text = texts("knop.zoeken"),
                                                .look = Look::Secondary,
                                                .name = zoek_knop, .value = "ja"})));
}

}  // namespace

Html form_errors(const std::vector<FieldShape>& shapes, const Form& form, const Texts& texts) {
    std::vector<FieldError> errors;
    if (form.refused) {
        errors.push_back({shapes.empty() ? "" : std::string(shapes.front().field.name),
                          texts(*form.refused), grond_in_woorden(form.refused->grond, texts)});
    }
    for (const FieldShape& shape : shapes)
        if (const auto wrong = form.wrong.find(shape.field.name); wrong != form.wrong.end())
            errors.push_back(
                {wrong->first, texts(shape.field.label) + ": " + texts(wrong->second)});
    return error_summary(texts("form.fouten"), errors);
}

Html form_fields(const std::vector<FieldShape>& shapes, const Form& form, const Texts& texts,
                 const FormDetails& more) {
    Html shown, folded;
    bool open = false;
    for (const FieldShape& shape : shapes) {
        const std::string name{shape.field.name};
        if (contains(more.left_out, name)) continue;
        if (!contains(more.folded, name)) {
            shown += form_field(shape, form, texts, more);
            continue;
        }
        folded += form_field(shape, form, texts, more);
        open = open || form.wrong.contains(name) || !value_or_empty(form.typed, name).empty();
    }
    if (more.folded.empty()) return shown;
    return fragment(shown, details(cls("meer"), when(open, flag("open")),
                                   summary(more.folded_title), folded));
}

Html command_form(const CommandForm& command, const std::vector<FieldShape>& shapes,
                  const Form& form, const Texts& texts, const FormDetails& more) {
    std::vector<Hidden> hidden = {{"csrf", command.csrf},
                                  {"opdracht", command.command_id},
                                  {"gezien", std::to_string(command.seen_version)},
                                  {"formulier", command.url.str()}};  // where a draft belongs
    hidden.insert(hidden.end(), command.hidden.begin(), command.hidden.end());
    hidden.insert(hidden.end(), more.extra.begin(), more.extra.end());
    return fragment(
        form_errors(shapes, form, texts),
        post_form({.url = command.url,
                   .hidden = hidden,
                   .draft = command.draft},
                  fragment(search_part(more, texts), form_fields(shapes, form, texts, more),
                           form_buttons(submit_button(command.submit)),
                           when(command.draft.has_value(), draft_words(texts)))));
}

}  // namespace houvast::pages

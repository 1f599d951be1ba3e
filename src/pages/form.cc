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
    if (shape.kind == Kind::Time) return texts("veld.tijd-hint");
    return shape.kind == Kind::Date ? texts("veld.datum-hint") : std::string();
}

std::vector<Option> choices_of(const FieldShape& shape, const Texts& texts) {
    std::vector<Option> options;
    for (const std::string_view choice : shape.choices) {
        const std::string value{choice};
        const std::string own = std::string(shape.field.label) + '.' + value;
        options.push_back({value, texts(texts.knows(own) ? own : "keuze." + value)});
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

// What the script of a form with files says (files.js) where the page stays: the session has ended,
// or the server is busy.
Html files_words(const Texts& texts) {
    return p(cls("concept concept--mislukt"), attr("role", "alert"),
             attr("data-session-ended", texts("document.sessie-verlopen")),
             attr("data-busy", texts("document.druk")),
             attr("data-still-busy", texts("document.te-druk")), flag("hidden"));
}

Html moments(const Momenten& m) {
    return choice_field({.name = moment_naam, .label = m.label, .value = m.gekozen,
                         .required = false, .hint = m.hint}, m.keuzes);
}

// The last choice is a moment of one's own: only then these two are asked for.
bool is_own_moment(std::string_view name, const FormDetails& details) {
    return details.momenten && (name == "dag" || name == "tijd");
}

Html form_field(const FieldShape& shape, const Form& form, const Texts& texts,
                const FormDetails& details) {
    const std::string name{shape.field.name};
    if (contains(details.hidden, name))
        return hidden_field(name, value_or_empty(form.typed, name));
    const std::string error = value_or_empty(form.wrong, name);
    const bool optional = !shape.required && shape.kind != Kind::Choices &&
                          shape.kind != Kind::Codes && shape.kind != Kind::Antwoorden;
    const FieldView view{.name = name,
                         .label = texts(shape.field.label),
                         .error = error.empty() ? "" : texts(error),
                         .value = value_or_empty(form.typed, name),
                         .required = shape.required && !is_own_moment(name, details),
                         .hint = hint_of(shape, texts),
                         .mark = optional ? texts("veld.mag-leeg")
                                 : is_own_moment(name, details) ? texts("gesprek.bij-eigen-moment")
                                                                : ""};
    if (name == details.bestandsveld) return file_field(view);
    switch (shape.kind) {
    case Kind::Text:
        return shape.field.length_max > one_line_max ? textarea_field(view)
                                                     : text_field(view, text_kind_of(name));
    case Kind::Date:    return date_field(view);
    case Kind::Time:    return text_field(view, TextKind::Time);
    case Kind::Number:
        if (details.options.contains(name))
            return one_of(view, details.options.find(name)->second, false, texts);
        return text_field(view, TextKind::Number);
    case Kind::Euro:    return text_field(view, TextKind::Amount);
    case Kind::Choices: return choice_many_field(view, choices_of(shape, texts));
    case Kind::Codes: {
        const auto options = details.options.find(name);
        return choice_many_field(
            view, options == details.options.end() ? std::vector<Option>{} : options->second);
    }
    case Kind::Antwoorden: {
        const auto vragen = details.vragen.find(name);
        if (vragen == details.vragen.end() || vragen->second.empty()) return {};
        return vraag_velden(shape.field, vragen->second, form.typed, view.error, texts);
    }
    case Kind::Choice: {  // as the methodiek calls them, where it does
        const auto own = details.options.find(name);
        return one_of(view, own == details.options.end() ? choices_of(shape, texts) : own->second,
                      contains(details.radios, name), texts);
    }
    case Kind::Code:
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
    std::vector<Html> grouped(more.groepen.size());
    bool open = form.refused.has_value();  // what would let it pass may be in there
    for (const FieldShape& shape : shapes) {
        const std::string name{shape.field.name};
        if (contains(more.left_out, name)) continue;
        if (more.momenten && name == "dag") shown += moments(*more.momenten);
        if (!contains(more.folded, name)) {
            const auto group = std::ranges::find_if(more.groepen, [&](const Veldgroep& een) {
                return contains(een.velden, name);
            });
            Html& where = group == more.groepen.end()
                              ? shown
                              : grouped[static_cast<std::size_t>(group - more.groepen.begin())];
            where += form_field(shape, form, texts, more);
            continue;
        }
        folded += form_field(shape, form, texts, more);
        open = open || form.wrong.contains(name) || !value_or_empty(form.typed, name).empty();
    }
    for (std::size_t i = 0; i < grouped.size(); ++i)
        shown += field_group(more.groepen[i].titel, grouped[i]);
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
                   .draft = command.draft,
                   .files = !more.bestandsveld.empty(),
                   .download = more.download},
                  fragment(search_part(more, texts), form_fields(shapes, form, texts, more),
                           form_buttons(submit_button(command.submit)),
                           when(!more.bestandsveld.empty(), files_words(texts)),
                           when(command.draft.has_value(), draft_words(texts)))));
}

}  // namespace houvast::pages

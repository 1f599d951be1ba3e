#include "pages/components/buttons.h"

namespace houvast::pages {

using namespace html;

namespace {

// NL Design System knows three looks; ours stand beside them.
const char* classes_of(Look look) {
    switch (look) {
    case Look::Primary:   return "utrecht-button utrecht-button--primary-action knop";
    case Look::Secondary: return "utrecht-button utrecht-button--secondary-action knop";
    case Look::Quiet:     return "utrecht-button utrecht-button--subtle knop knop--stil";
    case Look::Danger:    return "utrecht-button knop knop--gevaar";
    case Look::Light:     return "utrecht-button knop knop--licht";
    case Look::Now:       return "utrecht-button knop knop--nu";
    }
    return "";
}

std::optional<Html> icon_of(const std::optional<Icon>& which) {
    return which ? std::optional(icon(*which)) : std::nullopt;
}

Html hidden_input(const Hidden& hidden) {
    return input(attr("type", "hidden"), attr("name", hidden.name), attr("value", hidden.value));
}

}  // namespace

// WCAG 2.1.4: the script leaves single keys alone while somebody types, and can be turned off.
Html action_link(const Action& action) {
    return a(href(action.url), attr("class", classes_of(action.look)),
             when(!action.key.empty(), attr("data-key", action.key)),
             when(!action.key.empty(), attr("aria-keyshortcuts", action.key)),
             when(!action.opens.empty(), attr("data-opens", action.opens)),
             icon_of(action.icon), span(action.text));
}

Html action_row(const std::vector<Action>& actions) {
    if (actions.empty()) return {};
    return div(cls("knoppen"), each(actions, action_link));
}

Html submit_button(const ButtonView& view) {
    return button(attr("type", "submit"), attr("class", classes_of(view.look)),
                  when(!view.name.empty(), attr("name", view.name)),
                  when(!view.name.empty(), attr("value", view.value)), icon_of(view.icon),
                  span(view.text));
}

Html submit_button(const std::string& text) { return submit_button(ButtonView{.text = text}); }

// novalidate: the server checks and keeps what was typed, and the error summary says how to mend
// it, with or without JavaScript (a browser's own bubbles disappear and are not translated).
Html post_form(const FormView& view, const Html& content) {
    std::optional<Attribute> draft;
    if (view.draft) draft = data_draft_url(*view.draft);
    return form(attr("method", "post"), action(view.url), flag("novalidate"), flag("data-once"),
                when(view.files, attr("enctype", "multipart/form-data")),
                when(view.download, flag("data-download")),
                when(!view.id.empty(), attr("id", view.id)),
                when(!view.label.empty(), attr("aria-label", view.label)), draft,
                attr("class", view.wide ? "formulier formulier--breed" : "formulier"),
                each(view.hidden, hidden_input), content);
}

Html post_button(const FormView& view, const ButtonView& button) {
    return form(attr("method", "post"), action(view.url), flag("data-once"), cls("knop-formulier"),
                when(!view.id.empty(), attr("id", view.id)), each(view.hidden, hidden_input),
                submit_button(button));
}

Html form_buttons(const Html& buttons) { return div(cls("knoppen knoppen--formulier"), buttons); }

}  // namespace houvast::pages

#include "pages/components/help.h"

namespace houvast::pages {

using namespace html;

namespace {

Html close_link(const std::string& text) {
    return a(cls("venster__sluit"), href("#inhoud"), flag("data-close"), icon(Icon::Stop),
             span(cls("alleen-voorlezen"), text));
}

Html key_hint(const KeyHint& hint) {
    return li(each(hint.keys, [](const std::string& key) { return kbd(key); }),
              span(hint.text));
}

Html palette_line(const Action& action) {
    return li(a(cls("palet__regel"), href(action.url), attr("tabindex", "-1"),
                action.icon ? icon(*action.icon) : Html(), span(action.text),
                when(!action.key.empty(), kbd(action.key))));
}

}  // namespace

Html key_hints(const std::vector<KeyHint>& hints) {
    if (hints.empty()) return {};
    return ul(cls("toetsen"), each(hints, key_hint));
}

Html page_dialog(const DialogView& view, const Html& content) {
    return dialog(cls("venster"), attr("id", view.id), attr("aria-labelledby", view.id + "-titel"),
                  div(cls("venster__kop"), h2(attr("id", view.id + "-titel"), view.title),
                      close_link(view.close)),
                  div(cls("venster__inhoud"), content));
}

Html opens_dialog(const std::string& id, const ButtonView& view) {
    Html link = action_link({.url = Url::anchor(id), .text = view.text, .icon = view.icon,
                             .look = view.look});
    return div(cls("opent"), attr("data-opens", id), link);
}

Html help_panel(const HelpView& view) {
    return page_dialog(
        {.id = "uitleg", .title = view.title, .close = view.close},
        fragment(each(view.topics,
                      [](const HelpTopic& topic) {
                          return section(cls("uitleg"), h3(topic.title), p(topic.text));
                      }),
                 when(!view.keys.empty(),
                      section(cls("uitleg"), h3(view.keys_title), key_hints(view.keys)))));
}

// The list is walked with the arrows while the focus stays in the field; the script keeps
// aria-activedescendant, and Enter follows the line or searches.
Html command_palette(const PaletteView& view) {
    return dialog(
        cls("venster palet"), attr("id", "palet"), attr("aria-label", view.label),
        form(attr("method", "post"), action(view.search), attr("role", "search"),
             cls("palet__zoek"), each(view.hidden, [](const Hidden& one) {
                 return input(attr("type", "hidden"), attr("name", one.name),
                              attr("value", one.value));
             }),
             icon(Icon::Zoek),
             label(cls("alleen-voorlezen"), attr("for", "palet-zoek"), view.label),
             input(attr("type", "search"), attr("id", "palet-zoek"), attr("name", "vraag"),
                   attr("autocomplete", "off"), attr("placeholder", view.label + "…"),
                   attr("maxlength", "100")),
             button(attr("type", "button"), cls("venster__sluit"), flag("data-close"),
                    icon(Icon::Stop), span(cls("alleen-voorlezen"), view.close))),
        ul(cls("palet__regels"), attr("data-search-text", view.search_text),
           each(view.actions, palette_line)));
}

}  // namespace houvast::pages

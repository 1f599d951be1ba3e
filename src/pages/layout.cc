#include "pages/layout_parts.h"

#include "pages/components/people.h"

namespace houvast::pages {

using namespace html;

namespace {

Html nav_item(const NavItem& item) {
    return li(a(href(item.url), when(item.current, attr("aria-current", "page")), icon(item.icon),
                span(item.text),
                when(!item.count.empty(), span(cls("aantal"), item.count))));
}

Html nav_list(const std::string& label, const std::vector<NavItem>& items) {
    return nav(cls("menu"), attr("aria-label", label), ul(each(items, nav_item)));
}

Html rail(const Shell& shell) {
    const Url start = shell.nav.empty() ? Url("/") : shell.nav.front().url;
    const Html foot =
        div(cls("zijbalk__voet"), avatar(shell.user, Size::Small),
            span(cls("zijbalk__wie"), strong(shell.user), span(shell.role)),
            parts::log_out_button(shell.log_out, shell.hidden, shell.words.log_out));
    return header(cls("zijbalk"),
                  div(cls("zijbalk__binnen"), parts::brand(shell.head, start),
                      nav_list(shell.words.menu, shell.nav), foot));
}

// A real form: without JavaScript it searches, with it Ctrl K opens the palette.
Html search_form(const Shell& shell) {
    if (!shell.search) return {};
    return form(attr("method", "post"), action(*shell.search), attr("role", "search"),
                cls("zoekbalk"), flag("data-palette"), parts::hidden_inputs(shell.hidden),
                icon(Icon::Zoek),
                label(cls("alleen-voorlezen"), attr("for", "zoek"), shell.words.search),
                input(attr("type", "search"), attr("id", "zoek"), attr("name", "vraag"),
                      attr("autocomplete", "off"), attr("maxlength", "100"),
                      attr("placeholder", shell.words.search + "…")),
                kbd(attr("aria-hidden", "true"), "Ctrl K"),
                button(attr("type", "submit"), cls("alleen-voorlezen"),
                       shell.words.search_button));
}

Html top_bar(const Shell& shell) {
    std::optional<Html> help, main_action, inbound;
    if (shell.help)
        help = a(cls("rondje"), href("#uitleg"), attr("data-opens", "uitleg"),
                 attr("data-key", "?"), icon(Icon::Vraag),
                 span(cls("alleen-voorlezen"), shell.words.help));
    if (shell.main_action) main_action = action_link(*shell.main_action);
    if (shell.inbound) inbound = action_link(*shell.inbound);
    return div(cls("bovenbalk"), attr("role", "region"), attr("aria-label", shell.words.tools),
               search_form(shell), div(cls("bovenbalk__einde"), help, inbound, main_action));
}

Html palette_of(const Shell& shell) {
    if (!shell.search) return {};
    std::vector<Action> actions;
    if (shell.inbound) actions.push_back(*shell.inbound);
    if (shell.main_action) actions.push_back(*shell.main_action);
    actions.insert(actions.end(), shell.palette.begin(), shell.palette.end());
    for (const NavItem& item : shell.nav)
        actions.push_back({.url = item.url, .text = item.text, .icon = item.icon});
    return command_palette({.search = *shell.search,
                            .hidden = shell.hidden,
                            .label = shell.words.search,
                            .actions = actions});
}

}  // namespace

Html shell_page(const Shell& shell, const Html& content) {
    Html help;
    if (shell.help) help = help_panel(*shell.help);
    return parts::document(
        shell.head, "kantoor",
        fragment(div(cls("schil"), rail(shell),
                     div(cls("schil__midden"), top_bar(shell), parts::main_of(content))),
                 palette_of(shell), help, parts::session_end(shell.session, shell.hidden)));
}

Html resident_page(const ResidentShell& shell, const Html& content) {
    const Url start = shell.nav.empty() ? Url("/") : shell.nav.front().url;
    std::optional<Html> log_out;
    if (shell.log_out)
        log_out = parts::log_out_button(*shell.log_out, shell.hidden, shell.words.log_out);
    return parts::document(
        shell.head, "mijn",
        fragment(header(cls("mijn__kop"), parts::brand(shell.head, start),
                        div(cls("mijn__knoppen"), each(shell.tools, action_link), log_out)),
                 parts::main_of(content),
                 when(!shell.nav.empty(), nav_list(shell.words.menu, shell.nav)),
                 parts::session_end(shell.session, shell.hidden)));
}

Html small_page(const SmallPage& view, const Html& content) {
    return parts::document(
        view.head, "los",
        fragment(header(cls("los__kop"), parts::brand(view.head, Url("/"))),
                 parts::main_of(fragment(
                     div(cls("los__kaart"), h1(view.title),
                         when(!view.lead.empty(), p(cls("los__zin"), view.lead)), content),
                     view.below))));
}

Html talk_page(const TalkPage& view, const Html& content) {
    return parts::document(
        view.head, "tafel",
        fragment(header(cls("tafel__balk"),
                        div(cls("tafel__merk"), shield(view.head.wapen),
                            span(view.head.gemeente)),
                        div(cls("tafel__titel"), h1(view.title),
                            when(!view.lead.empty(), p(view.lead))),
                        div(cls("tafel__knoppen"), view.tools)),
                 parts::main_of(content), parts::session_end(view.session, view.hidden)));
}

Html error_page(const ErrorPage& view) {
    Html again;
    if (view.again)
        again = div(cls("knoppen"), post_button(*view.again, {.text = view.again_text}));
    return parts::document(
        view.head, "los",
        fragment(header(cls("los__kop"), parts::brand(view.head, Url("/"))),
                 parts::main_of(div(cls("los__kaart los__kaart--fout"),
                                    when(!view.code.empty(), p(cls("los__code"), view.code)),
                                    h1(view.title), p(cls("los__zin"), view.sentence), again,
                                    action_row(view.actions)))));
}

}  // namespace houvast::pages

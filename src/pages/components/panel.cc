#include "pages/components/panel.h"

namespace houvast::pages {

using namespace html;

namespace {

std::optional<Html> panel_action(const PanelView& view) {
    if (!view.action) return {};
    const Action& link = *view.action;
    std::optional<Html> picture;
    if (link.icon) picture = icon(*link.icon);
    return a(cls("paneel__link"), href(link.url), picture, span(link.text));
}

Html item(const ListItem& one) {
    const Html title = one.url ? a(cls("lijst__titel"), href(*one.url), one.title)
                               : span(cls("lijst__titel"), one.title);
    return li(cls("lijst__punt"), span(cls("tegel"), icon(one.icon)),
              div(cls("lijst__tekst"), title,
                  when(!one.sentence.empty(), p(cls("lijst__zin"), one.sentence)),
                  when(!one.ground.empty(), p(cls("grond"), one.ground))),
              one.end);
}

Html name_and_value(const Fact& one) { return div(dt(one.name), dd(one.value)); }

}  // namespace

Html panel(const PanelView& view, const Html& content) {
    return section(cls("paneel"), when(!view.id.empty(), attr("id", view.id)),
                   div(cls("paneel__kop"), h2(view.title), view.head, panel_action(view)),
                   div(attr("class", view.flush ? "paneel__vol" : "paneel__inhoud"), content));
}

Html page_header(const PageHeader& view) {
    return header(cls("paginakop"),
                  div(cls("paginakop__tekst"), breadcrumb("Kruimelpad", view.crumbs, ""),
                      h1(view.title),
                      when(!view.lead.empty(), p(cls("paginakop__zin"), view.lead))),
                  when(!view.aside.empty(), p(cls("paginakop__dag"), view.aside)),
                  action_row(view.actions));
}

Html two_columns(const Html& wide, const Html& narrow) {
    return div(cls("kolommen"), div(cls("kolommen__breed"), wide),
               div(cls("kolommen__smal"), narrow));
}

Html two_columns(const Html& wide, const Html& narrow, const Html& more) {
    return div(cls("kolommen kolommen_meer"), div(cls("kolommen__breed"), wide),
               div(cls("kolommen__smal"), narrow), div(cls("kolommen__meer"), more));
}

Html narrow_column(const Html& content) { return div(cls("leeskolom"), content); }

Fact fact(const std::string& name, const std::string& value) { return {name, fragment(value)}; }

Html facts(const std::vector<Fact>& all) { return dl(cls("feiten"), each(all, name_and_value)); }

Html amounts(const std::vector<Fact>& all) {
    return dl(cls("bedragen"), each(all, name_and_value));
}

Html item_list(const std::vector<ListItem>& items) { return ul(cls("lijst"), each(items, item)); }

}  // namespace houvast::pages

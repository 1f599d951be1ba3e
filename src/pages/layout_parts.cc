#include "pages/layout_parts.h"

#include "pages/components/fields.h"

namespace houvast::pages {

using namespace html;

// The outline is a path of its own and the drawing is cut off along it by css.
Html shield(Wapen wapen) {
    return svg(cls("wapen"), attr("viewBox", "0 0 36 40"), attr("aria-hidden", "true"),
               attr("focusable", "false"), rect(cls("wapen__veld"), attr("width", "36"),
                                                attr("height", "40")),
               path(cls("wapen__teken"), attr("d", drawing_of(wapen))));
}

namespace parts {

Html hidden_inputs(const std::vector<Hidden>& all) {
    return each(all, [](const Hidden& one) { return hidden_field(one.name, one.value); });
}

// The script is deferred by being a module; without it every page works.
Html document(const Head& view, Literal side, const Html& inside) {
    const bool mirrored = view.direction == Direction::RightToLeft;
    const auto stylesheet = [](const Url& url) {
        return link(attr("rel", "stylesheet"), href(url));
    };
    const auto icon_of = [](const std::optional<Url>& url) {
        return url ? link(attr("rel", "icon"), attr("type", "image/svg+xml"), href(*url)) : Html();
    };
    return fragment(
        raw("<!doctype html>"),
        html::html(attr("lang", view.language), attr("dir", mirrored ? "rtl" : "ltr"),
                   cls("voorbeeld-theme"),
                   head(meta(attr("charset", "utf-8")),
                        meta(attr("name", "viewport"),
                             attr("content", "width=device-width, initial-scale=1")),
                        html::title(view.title, " · ", view.product, " ", view.gemeente),
                        stylesheet(view.css), stylesheet(view.theme), icon_of(view.icon),
                        script(attr("type", "module"), src(view.script))),
                   body(attr("class", side.text()),
                        a(cls("nl-skip-link sla-over"), href("#inhoud"), view.skip), inside)));
}

Html brand(const Head& view, const Url& start) {
    return a(cls("merk"), href(start), shield(view.wapen),
             span(cls("merk__tekst"), strong(view.gemeente), span(view.product)));
}

Html session_end(const SessionEnd& view, const std::vector<Hidden>& hidden) {
    if (view.seconds <= 0) return {};
    return dialog(cls("venster"), attr("id", "sessie"), attr("aria-labelledby", "sessie-tekst"),
                  attr("data-seconds", std::to_string(view.seconds)),
                  p(attr("id", "sessie-tekst"), view.warning),
                  form(attr("method", "post"), action(view.stay), hidden_inputs(hidden),
                       submit_button(view.stay_text)));
}

Html log_out_button(const Url& url, const std::vector<Hidden>& hidden, const std::string& text) {
    return form(attr("method", "post"), action(url), cls("uitloggen"), hidden_inputs(hidden),
                button(attr("type", "submit"), cls("uitloggen__knop"), icon(Icon::Uitloggen),
                       span(text)));
}

// tabindex -1: the skip link brings the focus here, also in browsers that only scroll.
Html main_of(const Html& content) {
    return main(attr("id", "inhoud"), attr("tabindex", "-1"), content);
}

}  // namespace parts

}  // namespace houvast::pages

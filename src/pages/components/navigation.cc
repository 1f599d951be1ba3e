#include "pages/components/navigation.h"

namespace houvast::pages {

using namespace html;

namespace {

// aria-current says which one is open; the count is read with the word.
Html places(Literal classes, const std::string& label, const std::vector<Place>& all) {
    if (all.empty()) return {};
    return nav(cls(classes), attr("aria-label", label), ul(each(all, [](const Place& place) {
                   return li(a(href(place.url), when(place.current, attr("aria-current", "page")),
                               span(place.text),
                               when(!place.count.empty(), span(cls("aantal"), place.count))));
               })));
}

Html step(const std::optional<Url>& url, const std::string& text, Icon picture, Literal rel) {
    if (!url) return {};
    return a(href(*url), attr("rel", rel.text()), cls("bladeren__stap"), icon(picture),
             span(text));
}

}  // namespace

Html tabs(const std::string& label, const std::vector<Place>& all) {
    return places("tabs", label, all);
}

Html filter_chips(const std::string& label, const std::vector<Place>& all) {
    return places("filters", label, all);
}

Html pagination(const Pagination& view) {
    return nav(cls("bladeren"), attr("aria-label", view.label), p(view.here),
               step(view.previous, view.previous_text, Icon::Vorige, "prev"),
               step(view.next, view.next_text, Icon::Vlakbij, "next"));
}

}  // namespace houvast::pages

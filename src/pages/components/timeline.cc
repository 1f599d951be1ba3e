#include "pages/components/timeline.h"

namespace houvast::pages {

using namespace html;

namespace {

Html title_of(const Moment& moment) {
    const Html words = fragment(moment.title);
    return p(cls("gebeurtenis__titel"),
             moment.undone ? del(words) : strong(words), " ",
             time(when(!moment.datetime.empty(), attr("datetime", moment.datetime)),
                  moment.when),
             when(!moment.by.empty(), span(cls("gebeurtenis__door"), " ", moment.by)));
}

Html actions_of(const Moment& moment) {
    if (moment.more.empty() || moment.actions.empty()) return action_row(moment.actions);
    return details(cls("gebeurtenis__meer"), summary(moment.more), action_row(moment.actions));
}

Html paragraph(const Paragraph& one) {
    return p(cls("gebeurtenis__zin"), span(cls("gebeurtenis__label"), one.label), one.text);
}

}  // namespace

Html timeline(const std::string& label, const std::vector<Moment>& moments) {
    return ol(cls("tijdlijn"), attr("aria-label", label), each(moments, [](const Moment& moment) {
                  return li(cls("gebeurtenis"),
                            span(cls("gebeurtenis__punt"), icon(moment.icon)),
                            div(cls("gebeurtenis__tekst"), title_of(moment),
                                when(!moment.text.empty(),
                                     p(cls("gebeurtenis__zin"), moment.text)),
                                each(moment.paragraphs, paragraph), actions_of(moment)));
              }));
}

}  // namespace houvast::pages

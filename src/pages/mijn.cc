#include "pages/mijn.h"

#include "base/telefoon.h"
#include "pages/hulp.h"

namespace houvast::pages {

using namespace html;

// no word of blame at the first contact: what it gives, and how it goes.
Html mijn_start(const MijnStart& start, const Texts& texts) {
    std::vector<Action> actions;
    if (const auto call = Url::parse("tel:" + start.telefoon); call && !start.telefoon.empty())
        actions.push_back({.url = *call,
                           .text = texts("mijn.bel",
                                         {{"telefoon", telefoon_dutch(start.telefoon)}}),
                           .icon = Icon::Telefoon, .look = Look::Now});
    if (const auto mail = Url::parse("mailto:" + start.email); mail && !start.email.empty())
        actions.push_back({.url = *mail, .text = texts("mijn.mail"), .icon = Icon::Brief,
                           .look = Look::Light});
    std::vector<ListItem> steps;
    for (const char* step : {"mijn.stap.1", "mijn.stap.2", "mijn.stap.3", "mijn.stap.4"})
        steps.push_back({.icon = Icon::Route, .title = texts(std::string(step) + ".titel"),
                         .sentence = texts(std::string(step) + ".tekst")});
    return fragment(
        page_header({.title = texts("mijn.kop"),
                     .lead = texts("mijn.inleiding", {{"gemeente", start.gemeente}})}),
        next_step_card({.label = texts("mijn.nu"), .title = texts("mijn.bel-ons"),
                        .sentence = texts("mijn.bel-ons-uitleg"), .actions = actions}),
        panel({.title = texts("mijn.zelf-vragen"), .id = "hulp"}, item_list(hulp_wegen(texts))),
        panel({.title = texts("mijn.zo-gaat-het")}, item_list(steps)));
}

}  // namespace houvast::pages

// After somebody asked for help: what happens next, by which day, and who to call meanwhile.
#include "pages/hulp.h"

#include "base/telefoon.h"

namespace houvast::pages {

using namespace html;

namespace {

std::vector<IconFact> facts_of(const HulpOntvangen& o, const Texts& texts) {
    std::vector<IconFact> all = {
        {Icon::Agenda, texts("hulp.ontvangen.uiterlijk",
                             {{"dag", texts.with_weekday(o.uiterlijk)}})}};
    if (!o.telefoon.empty())
        all.push_back({Icon::Telefoon,
                       texts("hulp.ontvangen.bellen", {{"telefoon", o.telefoon}})});
    if (!o.email.empty())
        all.push_back({Icon::Brief, texts("hulp.ontvangen.mailen", {{"email", o.email}})});
    return all;
}

}  // namespace

Html hulp_ontvangen(const HulpOntvangen& o, const Texts& texts) {
    std::vector<Action> actions;
    if (const auto call = Url::parse("tel:" + o.gemeente_telefoon);
        call && !o.gemeente_telefoon.empty())
        actions.push_back({.url = *call,
                           .text = texts("mijn.bel", {{"telefoon",
                                                       telefoon_dutch(o.gemeente_telefoon)}}),
                           .icon = Icon::Telefoon});
    std::vector<ListItem> steps;
    for (const char* step : {"hulp.ontvangen.1.", "hulp.ontvangen.2.", "hulp.ontvangen.3."})
        steps.push_back({.icon = Icon::GoedRond, .title = texts(std::string(step) + "titel"),
                         .sentence = texts(std::string(step) + "tekst")});
    return fragment(
        page_header({.title = texts("hulp.ontvangen.titel"),
                     .lead = texts(o.al_ontvangen ? "hulp.ontvangen.al" : "hulp.ontvangen.dank")}),
        next_step_card({.label = texts("hulp.ontvangen.nu"),
                        .title = texts(o.spoed ? "hulp.ontvangen.spoed" : "hulp.ontvangen.gewoon"),
                        .sentence = texts(o.spoed ? "hulp.ontvangen.erger"
                                                  : "hulp.ontvangen.eerder"),
                        .facts = facts_of(o, texts),
                        .actions = actions}),
        panel({.title = texts("hulp.ontvangen.verder")}, item_list(steps)),
        p(cls("hulp__samen"), texts("hulp.ontvangen.gedeeld-scherm")));
}

}  // namespace houvast::pages

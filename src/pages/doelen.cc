#include "pages/doelen.h"

#include "base/fields.h"

#include <algorithm>
#include <set>

namespace houvast::pages {

using namespace html;

namespace {

std::string anchor_of(const Subdoel& stap) { return "stap-" + stap.code; }

Url place_of(const Getoond& g, const Subdoel& stap, const Doelthema& here) {
    const Doelthema* other = thema(g.m, stap.thema);
    if (stap.thema == here.code || !other) return Url::anchor(anchor_of(stap));
    return url_in(g, *other).with_anchor(anchor_of(stap));
}

bool suits(const Hulpmiddel& een, std::string_view doelgroep) {
    return doelgroep.empty() || een.doelgroepen.empty() ||
           std::ranges::count(een.doelgroepen, doelgroep) > 0;
}

std::vector<const Hulpmiddel*> aids_of_theme(const Methodiek& m, const Doelthema& here,
                                             std::string_view doelgroep) {
    std::vector<const Hulpmiddel*> all;
    for (const Hulpmiddel& een : m.hulpmiddelen)
        if (std::ranges::count(een.themas, here.code) > 0 && suits(een, doelgroep))
            all.push_back(&een);
    return all;
}

// The groups that some aid of this theme is for: another choice would change nothing.
std::vector<CodelijstWaarde> groups_of_theme(const Methodiek& m, const Doelthema& here) {
    std::set<std::string> named;
    for (const Hulpmiddel* een : aids_of_theme(m, here, {}))
        named.insert(een->doelgroepen.begin(), een->doelgroepen.end());
    std::vector<CodelijstWaarde> groups;
    if (const Codelijst* lijst = codelijst(m, "doelgroep"))
        for (const CodelijstWaarde& een : lijst->waarden)
            if (named.contains(een.code)) groups.push_back(een);
    return groups;
}

Html chips_of_groups(const Getoond& g, const std::vector<CodelijstWaarde>& groups,
                     const Doelthema& here, std::string_view chosen, const Texts& texts) {
    if (groups.empty()) return {};
    std::vector<Place> all = {{.url = url_in(g, here), .text = texts("doelen.alle-groepen"),
                               .current = chosen.empty()}};
    for (const CodelijstWaarde& een : groups)
        all.push_back({.url = url_in(g, here).with_query({{"doelgroep", een.code}}),
                       .text = een.naam, .current = een.code == chosen});
    return div(cls("doelgroepen"), p(cls("zacht"), texts("doelen.kies-groep")),
               filter_chips(texts("doelen.kies-groep"), all));
}

Html first_steps(const Getoond& g, const Subdoel& stap, const Doelthema& here,
                 const Texts& texts) {
    Html links;
    for (const std::string& code : stap.na)
        if (const Subdoel* eerst = subdoel(g.m, code))
            links += li(a(cls("link"), href(place_of(g, *eerst, here)), eerst->tekst));
    if (links.str().empty()) return {};
    return div(cls("doel__rij"), span(cls("doel__kop"), texts("doelen.eerst")), ul(links));
}

Html aids_of_step(const Getoond& g, const Subdoel& stap, std::string_view doelgroep,
                  const Texts& texts) {
    Html links;
    for (const std::string& code : stap.hulpmiddelen)
        if (const Hulpmiddel* een = hulpmiddel(g.m, code); een && suits(*een, doelgroep))
            links += li(a(cls("link"), href(url_in(g, *een)), een->naam));
    if (links.str().empty()) return {};
    return div(cls("doel__rij"), span(cls("doel__kop"), texts("doelen.helpt")), ul(links));
}

Html end_goal(const Getoond& g, const Einddoel& doel, const Doelthema& here,
              std::string_view doelgroep, const Texts& texts) {
    Html steps;
    for (const Subdoel* stap : subdoelen_van(g.m, here.code)) {
        if (stap->einddoel != doel.code) continue;
        steps += li(cls("doel"), attr("id", anchor_of(*stap)), p(cls("doel__tekst"), stap->tekst),
                    merken_van(*stap, texts), first_steps(g, *stap, here, texts),
                    aids_of_step(g, *stap, doelgroep, texts));
    }
    return panel({.title = doel.tekst, .flush = true}, ol(cls("doelstappen"), steps));
}

Html aids_panel(const Getoond& g, const Doelthema& here, std::string_view doelgroep,
                const Texts& texts) {
    std::vector<ListItem> items;
    for (const Hulpmiddel* een : aids_of_theme(g.m, here, doelgroep))
        items.push_back(hulpmiddel_punt(g, *een, texts));
    return panel({.title = texts("doelen.hulpmiddelen"), .id = "hulpmiddelen", .flush = true},
                 item_list(items));
}

Html trainings_panel(const Methodiek& m, const Doelthema& here, const Texts& texts) {
    std::vector<ListItem> items;
    for (const Training& een : m.trainingen)
        if (std::ranges::count(een.themas, here.code) > 0)
            items.push_back(training_punt(een, texts));
    if (items.empty()) return {};
    return panel({.title = texts("methodiek.trainingen"), .flush = true}, item_list(items));
}

}  // namespace

// what kind of goal it is hints at who is near; the two decide together.
Html merken_van(const Subdoel& stap, const Texts& texts) {
    const Doelaanpak aanpak = voor_wie(stap.soort);
    const auto mark = [&](const std::string& text, Tone tone = Tone::Neutral) {
        return li(badge({.text = text, .tone = tone}));
    };
    return ul(cls("merken"),
              mark(texts("doelen.moeilijkheid." + std::to_string(stap.moeilijkheid))),
              mark(texts("doelen.soort." + std::string(houvast::name_of(stap.soort)))),
              mark(texts("doelen.aanpak." + std::string(houvast::name_of(aanpak))),
                   aanpak == Doelaanpak::Coaching ? Tone::Accent : Tone::Neutral));
}

Html doelen_pagina(const Getoond& g, const Doelthema& here, std::string_view doelgroep,
                   const Texts& texts) {
    const Methodiek& m = g.m;
    const std::vector<CodelijstWaarde> groups = groups_of_theme(m, here);
    if (std::ranges::find(groups, doelgroep, &CodelijstWaarde::code) == groups.end())
        doelgroep = {};
    Html goals;
    for (const Einddoel& doel : m.einddoelen)
        if (doel.thema == here.code) goals += end_goal(g, doel, here, doelgroep, texts);
    return fragment(page_header({.title = here.naam, .lead = here.uitleg,
                                 .crumbs = {naar_methodiek(g, texts)}}),
                    chips_of_groups(g, groups, here, doelgroep, texts),
                    two_columns(fragment(p(cls("zacht doel__wenk"), texts("doelen.wenk")), goals),
                                fragment(aids_panel(g, here, doelgroep, texts),
                                         trainings_panel(m, here, texts))));
}

}  // namespace houvast::pages

// The library of a methodiek inside a dossier: per theme the steps from easy to hard, what comes
// first, and what helps this resident; each leads to the form of a goal.
#include "base/fields.h"
#include "pages/doelen.h"
#include "pages/dossier_doelen.h"
#include "pages/methodiek.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

struct Bibliotheek {
    const DoelenBeeld& beeld;
    const Methodiek& m;
    const Doelthema& hier;
    Datum vandaag;
    const Texts& texts;

    const TrajectId& id() const { return beeld.kop.rij.traject; }
    Url url(const Doelthema& thema) const {
        return bibliotheek_url(id()).with_query({{"thema", thema.code}});
    }
};

std::string anchor_in_library(const Subdoel& stap) { return "stap-" + stap.code; }

Html chips_of_themes(const Bibliotheek& b) {
    std::vector<Place> all;
    for (const Doelthema& thema : b.m.themas)
        all.push_back({.url = b.url(thema), .text = thema.naam,
                       .current = thema.code == b.hier.code});
    return filter_chips(b.texts("leerdoelen.themas"), all);
}

// It was chosen before, perhaps more than once: how it stands now.
const Doelbeeld* chosen_already(const Bibliotheek& b, const Subdoel& stap) {
    const Doelbeeld* found = nullptr;
    for (const Doelbeeld& doel : b.beeld.doelen)
        if (doel.feit.subdoel == Code{stap.code}) found = &doel;
    return found;
}

Html mark_of_chosen(const Bibliotheek& b, const Doelbeeld& doel) {
    const std::string stand(houvast::name_of(doel.stand));
    return p(cls("doel__gekozen"),
             badge({b.texts("leerdoelen.gekozen." + stand),
                    doel.stand == Doelstand::Gehaald ? Tone::Positive : Tone::Accent,
                    Icon::GoedRond}),
             a(cls("link"), href(doelen_url(b.id()).with_anchor(
                   "doel-" + std::to_string(doel.gebeurtenis))),
               doel.feit.eigen_woorden.empty() ? b.texts("leerdoelen.gewist")
                                               : doel.feit.eigen_woorden));
}

Html comes_first(const Bibliotheek& b, const Subdoel& stap) {
    Html links;
    for (const std::string& code : stap.na) {
        const Subdoel* eerst = subdoel(b.m, code);
        const Doelthema* thema = eerst == nullptr ? nullptr : houvast::thema(b.m, eerst->thema);
        if (thema == nullptr) continue;
        const std::string anchor = anchor_in_library(*eerst);
        const Url place = thema->code == b.hier.code ? Url::anchor(anchor)
                                                     : b.url(*thema).with_anchor(anchor);
        links += li(a(cls("link"), href(place), eerst->tekst));
    }
    if (links.str().empty()) return {};
    return div(cls("doel__rij"), span(cls("doel__kop"), b.texts("doelen.eerst")), ul(links));
}

// of the aids that the step names those for everybody and for the groups of this resident.
Html aids_that_fit(const Bibliotheek& b, const Subdoel& stap) {
    Html links;
    for (const Hulpmiddel* een : hulpmiddelen_van(b.m, stap, b.beeld.groepen))
        if (std::ranges::count(stap.hulpmiddelen, een->code) > 0)
            links += li(a(cls("link"), href(hulpmiddel_url(een->code)), een->naam));
    if (links.str().empty()) return {};
    return div(cls("doel__rij"), span(cls("doel__kop"), b.texts("doelen.helpt")), ul(links));
}

Html choose_step(const Bibliotheek& b, const Subdoel& stap) {
    const auto& nu = b.beeld.nu;
    if (std::ranges::find(nu, OpdrachtSoort::StelDoelVast) == nu.end()) return {};
    return action_row({{.url = url_van(b.id(), OpdrachtSoort::StelDoelVast)
                                   .with_query({{"subdoel", stap.code}}),
                        .text = b.texts("leerdoelen.kies-deze"), .icon = Icon::Plus}});
}

Html step_to_choose(const Bibliotheek& b, const Subdoel& stap) {
    const Doelbeeld* gekozen = chosen_already(b, stap);
    return li(cls("doel"), attr("id", anchor_in_library(stap)), p(cls("doel__tekst"), stap.tekst),
              merken_van(stap, b.texts),
              gekozen == nullptr ? Html() : mark_of_chosen(b, *gekozen), comes_first(b, stap),
              aids_that_fit(b, stap), choose_step(b, stap));
}

Html end_goals(const Bibliotheek& b) {
    Html all;
    for (const Einddoel& einde : b.m.einddoelen) {
        if (einde.thema != b.hier.code) continue;
        Html steps;
        for (const Subdoel* stap : subdoelen_van(b.m, b.hier.code))
            if (stap->einddoel == einde.code) steps += step_to_choose(b, *stap);
        all += panel({.title = einde.tekst, .flush = true}, ol(cls("doelstappen"), steps));
    }
    return all;
}

bool fits_resident(const Hulpmiddel& een, const Groepcodes& van_inwoner) {
    return een.doelgroepen.empty() ||
           std::ranges::find_first_of(een.doelgroepen, van_inwoner) != een.doelgroepen.end();
}

// the tools of this theme or competence.
Html tools_of_theme(const Bibliotheek& b) {
    std::vector<ListItem> items;
    for (const Hulpmiddel& een : b.m.hulpmiddelen)
        if (std::ranges::count(een.themas, b.hier.code) > 0 &&
            fits_resident(een, b.beeld.groepen))
            items.push_back(hulpmiddel_punt(b.m, een, b.texts));
    return panel({.title = b.texts("doelen.hulpmiddelen"), .id = "hulpmiddelen", .flush = true},
                 item_list(items));
}

Html trainings_of_theme(const Bibliotheek& b) {
    std::vector<ListItem> items;
    for (const Training& een : b.m.trainingen)
        if (std::ranges::count(een.themas, b.hier.code) > 0)
            items.push_back(training_punt(een, b.texts));
    if (items.empty()) return {};
    return panel({.title = b.texts("methodiek.trainingen"), .flush = true}, item_list(items));
}

}  // namespace

Html doelbibliotheek_pagina(const DoelenBeeld& beeld, const Methodiek& m, const Doelthema& hier,
                            Datum vandaag, const Texts& texts) {
    const Bibliotheek b{beeld, m, hier, vandaag, texts};
    const std::string naam = naam_van(beeld.kop.rij, texts);
    std::string wenk = texts("leerdoelen.bibliotheek-zin");
    if (!beeld.groepen.empty()) wenk += ' ' + texts("leerdoelen.groepen");
    return fragment(
        page_header({.title = hier.naam,
                     .lead = hier.uitleg,
                     .crumbs = {{url_van(b.id()), naam},
                                {doelen_url(b.id()), texts("leerdoelen.kruimel")}}}),
        chips_of_themes(b),
        two_columns(fragment(p(cls("zacht doel__wenk"), wenk), end_goals(b)),
                    fragment(tools_of_theme(b), trainings_of_theme(b))));
}

}  // namespace houvast::pages

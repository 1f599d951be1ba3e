#include "pages/hulpmiddel.h"

#include "base/fields.h"
#include "base/overloaded.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

Html themes_of(const Getoond& g, const Hulpmiddel& een) {
    Html links;
    for (const std::string& code : een.themas)
        if (const Doelthema* t = thema(g.m, code))
            links += li(a(cls("link"), href(url_in(g, *t)), t->naam));
    return ul(cls("acties"), links);
}

// The steps that name it.
Html steps_of(const Methodiek& m, const Hulpmiddel& een, const Texts& texts) {
    Html items;
    for (const Subdoel& stap : m.subdoelen)
        if (std::ranges::count(stap.hulpmiddelen, een.code) > 0) items += li(stap.tekst);
    if (items.str().empty()) return {};
    return details(cls("meer"), summary(texts("hulpmiddel.past-bij")), ul(cls("tips"), items));
}

// "www.nibud.nl" of "https://www.nibud.nl/onderwerpen".
std::string site_of(std::string_view adres) {
    if (const auto at = adres.find("://"); at != std::string_view::npos)
        adres.remove_prefix(at + 3);
    return std::string(adres.substr(0, adres.find('/')));
}

// Another site is not told where somebody came from.
Html way_out(const Hulpmiddel& een, const Texts& texts) {
    const auto url = Url::parse(een.adres);
    if (een.adres.empty() || !url) return {};
    const std::string site = site_of(een.adres);
    return panel({.title = texts("hulpmiddel.soort." + std::string(houvast::name_of(een.soort)))},
                 fragment(p(texts("hulpmiddel.andere-site", {{"site", site}})),
                          div(cls("knoppen"),
                              a(href(*url), attr("rel", "noreferrer"),
                                cls("utrecht-button utrecht-button--secondary-action knop"),
                                icon(Icon::Link), span(texts("hulpmiddel.open",
                                                             {{"site", site}}))))));
}

Html block_of(const werkblad::Blok& blok, const std::string& naam, const Texts& texts) {
    return std::visit(
        overloaded{[](const werkblad::Kop& kop) { return h3(kop.tekst); },
                   [](const werkblad::Zin& zin) { return p(zin.tekst); },
                   [&](const werkblad::Regels& regels) {
                       return writing_lines(regels.aantal, texts("hulpmiddel.schrijfruimte"));
                   },
                   [&](const werkblad::Tabel& tabel) {
                       return empty_table(naam, tabel.kolommen, tabel.rijen);
                   },
                   [](const werkblad::Vakjes& vakjes) { return tick_boxes(vakjes.teksten); }},
        blok);
}

// A sheet that begins with a heading is called so; each table is called after the heading above it.
Html sheet_of(const Hulpmiddel& een, const PaperHead& head, const Texts& texts) {
    const auto* first = std::get_if<werkblad::Kop>(&een.werkblad.front());
    const std::string title = first ? first->tekst : een.naam;
    std::string heading = title;
    Html blocks;
    for (const werkblad::Blok& blok : een.werkblad) {
        if (first && &blok == &een.werkblad.front()) continue;
        if (const auto* kop = std::get_if<werkblad::Kop>(&blok)) heading = kop->tekst;
        blocks += block_of(blok, heading, texts);
    }
    return paper({.head = head, .title = title}, blocks);
}

Html text_of(const Hulpmiddel& een) { return p(cls("zoals-geschreven"), een.tekst); }

// What can be printed: the sheet, or the text. The text beside a sheet stays on the screen.
Html to_print(const Hulpmiddel& een, const PaperHead& head, const Texts& texts) {
    if (!een.werkblad.empty())
        return fragment(when(!een.tekst.empty(),
                             on_screen(panel({.title = texts("hulpmiddel.voor-inwoner")},
                                             text_of(een)))),
                        sheet_of(een, head, texts));
    if (een.tekst.empty()) return {};
    return paper({.head = head, .title = een.naam},
                 fragment(text_of(een), when(!een.adres.empty(), p(een.adres))));
}

}  // namespace

Html hulpmiddel_pagina(const Getoond& g, const Hulpmiddel& een, const PaperHead& head,
                       const Texts& texts) {
    const Methodiek& m = g.m;
    std::vector<Crumb> crumbs = {naar_methodiek(g, texts)};
    if (!een.themas.empty())
        if (const Doelthema* t = thema(m, een.themas.front()))
            crumbs.push_back({url_in(g, *t), t->naam});
    const std::string soort =
        texts("hulpmiddel.soort." + std::string(houvast::name_of(een.soort)));
    const bool prints = !een.werkblad.empty() || !een.tekst.empty();
    const Html about = panel(
        {.title = texts("hulpmiddel.gebruik")},
        fragment(p(een.uitleg),
                 facts({fact(texts("hulpmiddel.voor-wie"), voor_wie(m, een.doelgroepen, texts)),
                        {texts("hulpmiddel.themas"), themes_of(g, een)}}),
                 steps_of(m, een, texts)));
    return narrow_column(fragment(
        on_screen(fragment(page_header({.title = een.naam, .lead = soort, .crumbs = crumbs}),
                           about, way_out(een, texts),
                           when(prints, print_link(afdrukken(texts))))),
        to_print(een, head, texts)));
}

}  // namespace houvast::pages

#include "pages/plaat.h"

#include "pages/pictogram.h"

namespace houvast::pages {

using namespace html;

namespace {

struct Tegel {
    Icon icon;
    std::string naam;
    std::vector<std::string> vragen = {};
};

std::vector<Tegel> topics_of(const Methodiek& m, const Gespreksplaat& plaat) {
    std::vector<Tegel> all;
    for (const Plaatonderwerp& een : plaat.onderwerpen)
        all.push_back({icon_van(een.pictogram), een.naam, een.vragen});
    if (const Instrument* meet = instrument(m, plaat.instrument))
        for (const Instrumentthema& een : meet->themas)
            all.push_back({icon_van(een.pictogram), een.naam, {een.uitleg}});
    return all;
}

Html topic(const Tegel& tegel, Plaatvorm vorm, const Html& choices) {
    const bool asks = vorm == Plaatvorm::MetVragen && !tegel.vragen.empty();
    return li(cls("plaat__tegel"), icon(tegel.icon), h3(tegel.naam),
              when(asks, ul(each(tegel.vragen, [](const std::string& een) { return li(een); }))),
              choices);
}

// a box for what the resident wants to talk about.
Html own_topic(const Texts& texts) {
    return li(cls("plaat__tegel plaat__tegel--eigen"), icon(Icon::Plus),
              h3(texts("plaat.eigen-onderwerp")));
}

// Nine or ten are two rows of five on the sheet, and fewer or more are rows of four.
std::string plate_classes(Plaatvorm vorm, std::size_t tiles) {
    std::string all = "plaat";
    if (vorm == Plaatvorm::ZonderVragen) all += " plaat--beeld";
    if (tiles == 9 || tiles == 10) all += " plaat--vijf";
    return all;
}

Html plate_shapes(const Getoond& g, const Gespreksplaat& plaat, Plaatvorm vorm,
                  const Texts& texts) {
    const bool asks = vorm == Plaatvorm::MetVragen;
    return filter_chips(texts("plaat.vorm"),
                        {{.url = url_in(g, plaat), .text = texts("plaat.met-vragen"),
                          .current = asks},
                         {.url = url_in(g, plaat).with_query({{"zonder", "vragen"}}),
                          .text = texts("plaat.zonder-vragen"), .current = !asks}});
}

}  // namespace

std::vector<BatteryStep> batterijen_van(const Methodiek& m, const Instrument& een) {
    std::vector<BatteryStep> steps;
    if (const Schaal* van = schaal(m, een.schaal))
        for (const Trede& trede : van->treden) steps.push_back({trede.teken, trede.naam});
    return steps;
}

Html keuzerijen(const Methodiek& m, const Instrument& een, const Texts& texts) {
    const std::vector<BatteryStep> steps = batterijen_van(m, een);
    if (steps.empty()) return {};
    const Html row = battery_row(steps, texts("plaat.kies-batterij",
                                              {{"laagste", steps.front().words},
                                               {"hoogste", steps.back().words}}));
    if (!een.gewenst) return div(cls("keuzerijen"), row);
    return div(cls("keuzerijen"), span(cls("keuzerijen__kop"), texts("plaat.nu")), row,
               span(cls("keuzerijen__kop"), texts("plaat.gewenst")), row);
}

Html plaat_pagina(const Getoond& g, const Gespreksplaat& plaat, Plaatvorm vorm,
                  const PaperHead& head, const Texts& texts) {
    const Methodiek& m = g.m;
    const Instrument* meet = instrument(m, plaat.instrument);
    Html choices, key;
    if (meet) {
        choices = keuzerijen(m, *meet, texts);
        key = battery_key(batterijen_van(m, *meet));
    }
    const std::vector<Tegel> topics = topics_of(m, plaat);
    Html tiles = each(topics, [&](const Tegel& tegel) { return topic(tegel, vorm, choices); });
    if (plaat.eigen_onderwerp) tiles += own_topic(texts);
    const std::size_t count = topics.size() + (plaat.eigen_onderwerp ? 1 : 0);
    return fragment(
        on_screen(fragment(page_header({.title = plaat.naam, .lead = texts("plaat.zin"),
                                        .crumbs = {naar_methodiek(g, texts)}}),
                           plate_shapes(g, plaat, vorm, texts), print_link(afdrukken(texts)))),
        paper({.head = head, .title = plaat.naam, .lead = plaat.uitleg,
               .shape = PaperShape::Lying},
              fragment(key, ul(attr("class", plate_classes(vorm, count)),
                               tiles))));
}

}  // namespace houvast::pages

// Paper of the gallery: what is printed of a methodiek, and the batteries, as components and as
// the pages that pages/ makes of a small methodiek.
#include "gallery.h"

#include "domain/gegeven_meten.h"
#include "domain/methodiek/gegeven.h"
#include "pages/hulpmiddel.h"
#include "pages/instrument.h"
#include "pages/plaat.h"
#include "texts/gegeven.h"

namespace houvast::pages::gallery {

using html::fragment;

namespace {

const std::vector<BatteryStep>& treden() {
    static const std::vector<BatteryStep> all = {{"--", "Dit lukt nu nog niet"},
                                                 {"-", "Dit is nu lastig"},
                                                 {"+/-", "Dit gaat wisselend"},
                                                 {"+", "Dit gaat aardig goed"},
                                                 {"++", "Dit gaat goed"}};
    return all;
}

PaperHead head_of(const Mock& mock) {
    return {.name = mock.head.gemeente, .logo = shield(mock.head.wapen)};
}

Html batteries() {
    Html row;
    const int cells = static_cast<int>(treden().size()) - 1;
    for (int full = 0; full <= cells; ++full)
        row += battery({.full = full, .cells = cells,
                        .words = treden()[static_cast<std::size_t>(full)].words});
    return row;
}

Html sheet(const Mock& mock) {
    return paper({.head = head_of(mock), .title = "Mijn post in drie stapels",
                  .lead = "Maak elke maandag drie stapels. U hoeft niet alles te lezen."},
                 fragment(labelled_line("Naam"), html::h3("Wat doet u al?"),
                          tick_boxes({"Ik maak mijn post open op een vaste dag.",
                                      "Ik leg post met haast bovenop."}),
                          html::h3("Wat valt u op?"), writing_lines(3, "Ruimte om te schrijven"),
                          html::h3("Welke post?"),
                          empty_table("Mijn post", {"Van wie", "Wat", "Voor wanneer"}, 4)));
}

// With a sheet to fill in, and more than one theme to measure.
const Methodiek& methodiek() {
    static const Methodiek all = [] {
        Methodiek m = gegeven::met_meten(gegeven::methodiek());
        for (const Pictogram een : {Pictogram::Kracht, Pictogram::Hart, Pictogram::Huis,
                                    Pictogram::Werk, Pictogram::Inkomen, Pictogram::Toekomst})
            m.platen.front().onderwerpen.push_back({std::string(name_of(een)),
                                                    std::string(name_of(een)), een,
                                                    {"Wat gaat er al goed?",
                                                     "Wat wilt u vertellen?"}});
        Hulpmiddel& aid = m.hulpmiddelen.front();
        aid.naam = "Mijn post in drie stapels";
        aid.soort = HulpmiddelSoort::Werkblad;
        aid.werkblad = {werkblad::Kop{"Deze week"}, werkblad::Zin{"Schrijf op wat u doet."},
                        werkblad::Regels{3}, werkblad::Tabel{{"Van wie", "Wat"}, 4},
                        werkblad::Vakjes{{"Gelezen", "Geregeld"}}};
        return m;
    }();
    return all;
}

MockPage in_shell(const Mock& mock, const char* file, const char* title, const Html& page) {
    return {file, shell_page(office(mock, title, 0), page)};
}

}  // namespace

std::vector<MockPage> papier(const Mock& mock) {
    const Methodiek& m = methodiek();
    const PaperHead head = head_of(mock);
    const Texts& texts = texts_nl();
    const auto plate = [&](const Gespreksplaat& een, Plaatvorm vorm) {
        return plaat_pagina(m, een, vorm, head, texts);
    };
    return {
        in_shell(mock, "papier.html", "Papier en batterijen",
                 fragment(page_header({.title = "Papier en batterijen"}),
                          panel({.title = "Batterijen"}, batteries()),
                          panel({.title = "Wat zij betekenen"}, battery_key(treden())),
                          panel({.title = "Om er een te kiezen"},
                                battery_row(treden(), "Kies een batterij, van leeg tot vol")),
                          print_link({.text = "Druk af",
                                      .hint = "Kies in het menu van uw browser voor Afdrukken."}),
                          sheet(mock))),
        in_shell(mock, "papier-plaat.html", "Gespreksplaat",
                 plate(m.platen.front(), Plaatvorm::MetVragen)),
        in_shell(mock, "papier-plaat-beeld.html", "Gespreksplaat",
                 plate(m.platen.front(), Plaatvorm::ZonderVragen)),
        in_shell(mock, "papier-plaat-meting.html", "Gespreksplaat",
                 plate(*plaat(m, "leefgebieden"), Plaatvorm::MetVragen)),
        in_shell(mock, "papier-vragenlijst.html", "Vragenlijst",
                 instrument_pagina(m, m.instrumenten.front(), head, texts)),
        in_shell(mock, "papier-werkblad.html", "Werkblad",
                 hulpmiddel_pagina(m, m.hulpmiddelen.front(), head, texts))};
}

}  // namespace houvast::pages::gallery

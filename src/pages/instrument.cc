#include "pages/instrument.h"

#include "base/fields.h"
#include "pages/pictogram.h"
#include "pages/plaat.h"

namespace houvast::pages {

using namespace html;

namespace {

// who filled it in, in the words of this gemeente.
Html who_and_when(const Methodiek& m, const Texts& texts) {
    std::vector<std::string> ways;
    if (const Codelijst* lijst = codelijst(m, "wijze-van-meten"))
        for (const CodelijstWaarde& een : lijst->waarden)
            if (!een.vervallen) ways.push_back(een.naam);
    return div(cls("vel__wie"), labelled_line(texts("instrument.naam")),
               labelled_line(texts("instrument.dag")), tick_boxes(ways));
}

Html theme_heading(const Instrumentthema& van) {
    return fragment(h3(icon(icon_van(van.pictogram)), span(van.naam)),
                    p(cls("zacht"), van.uitleg));
}

Html theme_to_answer(const Methodiek& m, const Instrument& een, const Instrumentthema& van,
                     const Texts& texts) {
    Html rows;
    for (const Stelling& stelling : van.stellingen)
        rows += li(cls("stelling"), p(stelling.tekst), keuzerijen(m, een, texts));
    const Html answer = van.stellingen.empty() ? keuzerijen(m, een, texts)
                                               : ul(cls("stellingen"), rows);
    return section(cls("meetthema"), theme_heading(van), answer,
                   tick_boxes({texts("instrument.sla-over")}));
}

Html theme_result(const Instrumentthema& van, const Texts& texts) {
    return section(cls("meetthema"), theme_heading(van),
                   writing_lines(1, texts("hulpmiddel.schrijfruimte")));
}

Html blank_form(const Methodiek& m, const Instrument& een, const PaperHead& head,
                const Texts& texts) {
    Html themes;
    for (const Instrumentthema& van : een.themas)
        themes += een.soort == InstrumentSoort::Vragen ? theme_to_answer(m, een, van, texts)
                                                       : theme_result(van, texts);
    Html key;
    if (const Schaal* van = schaal(m, een.schaal))
        key = section(cls("meetthema"), h3(van->naam), battery_key(batterijen_van(m, een)));
    const bool asks = een.soort == InstrumentSoort::Vragen;
    return paper({.head = head, .title = een.naam, .lead = een.uitleg},
                 fragment(when(asks, p(texts("instrument.begin"))), who_and_when(m, texts), key,
                          themes));
}

}  // namespace

Html instrument_pagina(const Getoond& g, const Instrument& een, const PaperHead& head,
                       const Texts& texts) {
    const Methodiek& m = g.m;
    std::vector<std::string> moments;
    for (const Meetmoment moment : een.momenten)
        moments.push_back(texts("methodiek.moment." + std::string(houvast::name_of(moment))));
    const std::string soort =
        texts("instrument.soort." + std::string(houvast::name_of(een.soort)));
    const Html about = panel(
        {.title = texts("hulpmiddel.gebruik")},
        fragment(p(een.uitleg_professional),
                 facts({fact(texts("instrument.momenten"), texts.list(moments)),
                        fact(texts("hulpmiddel.voor-wie"), voor_wie(m, een.doelgroepen, texts)),
                        fact(texts("methodiek.bron"), een.bron)})));
    return narrow_column(fragment(
        on_screen(fragment(page_header({.title = een.naam, .lead = soort,
                                        .crumbs = {naar_methodiek(g, texts)}}),
                           about, print_link(afdrukken(texts)))),
        blank_form(m, een, head, texts)));
}

}  // namespace houvast::pages

#include "pages/inkomend.h"

#include "pages/components.h"
#include "pages/routekaart.h"
#include "pages/woorden.h"
#include "pages/zoeken.h"

namespace houvast::pages {

using namespace html;

namespace {

std::string naam_van_kanaal(Kanaal kanaal) { return std::string(houvast::name_of(kanaal)); }

Icon icon_of(Kanaal kanaal) {
    switch (kanaal) {
    case Kanaal::Telefoon:     return Icon::Telefoon;
    case Kanaal::Mail:         return Icon::Brief;
    case Kanaal::App:
    case Kanaal::Webformulier: return Icon::Bericht;
    case Kanaal::Brief:        return Icon::Post;
    case Kanaal::Balie:
    case Kanaal::Huisbezoek:   return Icon::Persoon;
    }
    return Icon::Bericht;
}

Html who(const InkomendPagina& pagina, const Texts& texts) {
    Html kanalen;  // each of them searches; Enter is the first one
    for (const Kanaal kanaal : inkomende_kanalen)
        kanalen += submit_button({.text = texts("inkomend.kanaal." + naam_van_kanaal(kanaal)),
                                  .icon = icon_of(kanaal),
                                  .look = kanaal == Kanaal::Telefoon ? Look::Primary
                                                                     : Look::Secondary,
                                  .name = "kanaal", .value = naam_van_kanaal(kanaal)});
    return panel({.title = texts("inkomend.wie")},
                 post_form({.url = Url("/inkomend"),
                            .hidden = {{"csrf", pagina.csrf}},
                            .label = texts("inkomend.titel")},
                           fragment(text_field({.name = "vraag",
                                                .label = texts("inkomend.naam"),
                                                .error = pagina.leeg ? texts("veld.leeg") : "",
                                                .value = pagina.vraag,
                                                .hint = texts("inkomend.naam-hint")}),
                                    field_group(texts("inkomend.kanaal"),
                                                div(cls("knoppen"), kanalen)))));
}

// A running dossier: a contact in it. A closed one, or none: most often a new question.
Html ways_on(const ZoekResultaat& een, const InkomendPagina& pagina, const Texts& texts) {
    std::vector<Action> actions;
    if (een.dossier && pagina.mag_contact)
        actions.push_back({.url = inkomend_contact(een.dossier->traject, pagina.kanaal),
                           .text = texts("inkomend.contact"), .icon = Icon::Bericht});
    if (pagina.mag_aanmelden && pagina.mag_inwoner && !(een.dossier && een.dossier->open))
        actions.push_back({.url = Url("/aanmeldingen/nieuw")
                                      .with_query({{"bekende", een.persoon.inwoner.waarde},
                                                   {"kanaal", houvast::name_of(pagina.kanaal)}}),
                           .text = texts("inkomend.opnieuw"), .look = Look::Quiet});
    return action_row(actions);
}

std::string told_apart(const ZoekResultaat& een, const Texts& texts) {
    std::string line;
    const auto add = [&](const std::string& text) {
        if (!text.empty()) line += (line.empty() ? "" : ", ") + text;
    };
    if (een.persoon.geboren_op)
        add(texts("zoeken.geboren", {{"dag", texts(*een.persoon.geboren_op)}}));
    if (een.persoon.woonplaats) add(*een.persoon.woonplaats);
    if (een.dossier)
        add(nummer_van(*een.dossier) + ' ' + in_zin(naam_van(een.dossier->fase, texts)));
    else add(texts("zoeken.geen-dossier"));
    return line;
}

Html found(const InkomendPagina& pagina, const Texts& texts) {
    if (pagina.vraag.empty()) return {};
    if (pagina.gevonden.empty())
        return panel({.title = texts("zoeken.niets")},
                     p(cls("paneel__zin"), texts("inkomend.niemand")));
    std::vector<ListItem> items;
    for (const ZoekResultaat& een : pagina.gevonden)
        items.push_back({.icon = Icon::Persoon,
                         .title = een.persoon.naam,
                         .sentence = told_apart(een, texts),
                         .end = ways_on(een, pagina, texts)});
    return panel({.title = texts("inkomend.kies"), .id = "gevonden", .flush = true},
                 item_list(items));
}

Html not_known(const InkomendPagina& pagina, const Texts& texts) {
    if (pagina.vraag.empty() || !pagina.mag_aanmelden) return {};
    const Url url = Url("/aanmeldingen/nieuw")
                        .with_query({{"gezocht", pagina.vraag_id},
                                     {"kanaal", houvast::name_of(pagina.kanaal)}});
    return panel({.title = texts("inkomend.onbekend"), .id = "onbekend"},
                 action_row({{.url = url, .text = texts("navigatie.nieuwe-aanmelding"),
                              .icon = Icon::Plus,
                              .look = pagina.gevonden.empty() ? Look::Primary
                                                              : Look::Secondary}}));
}

}  // namespace

Url inkomend_contact(const TrajectId& traject, Kanaal kanaal) {
    return url_van(traject, OpdrachtSoort::LegContactVast)
        .with_query({{"kanaal", houvast::name_of(kanaal)},
                     {"richting", houvast::name_of(Richting::Inkomend)},
                     {"bereikt", houvast::name_of(JaNee::Ja)}});
}

Html inkomend_pagina(const InkomendPagina& pagina, const Texts& texts) {
    const Html answers = fragment(found(pagina, texts), not_known(pagina, texts));
    const Html question = who(pagina, texts);
    return narrow_column(fragment(page_header({.title = texts("inkomend.titel"),
                                               .lead = texts("inkomend.uitleg")}),
                                  pagina.vraag.empty() ? question : fragment(answers, question)));
}

}  // namespace houvast::pages

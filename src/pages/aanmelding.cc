#include "pages/aanmelding.h"

#include "pages/routekaart.h"
#include "pages/woorden.h"
#include "pages/zoeken.h"

namespace houvast::pages {

using namespace html;

namespace {

Url nieuw() { return Url("/aanmeldingen/nieuw"); }

std::string known_by(const ZoekResultaat& een, Datum vandaag, const Texts& texts) {
    std::string line =
        texts("aanmelding.bekend-door", {{"wat", in_zin(waarom_gevonden(een, texts))}});
    if (een.persoon.geboren_op)
        line += ", " + in_zin(texts("zoeken.geboren", {{"dag", texts(*een.persoon.geboren_op)}}));
    if (een.dossier)
        line += ". " + nummer_van(*een.dossier) + ": " +
                in_zin(naam_van(een.dossier->fase, texts)) + ", " +
                dag_van(een.dossier->gemeld_op, vandaag, texts);
    return line;
}

// Two ways on from somebody we may know: the running dossier, or this aanmelding for that person.
Html ways_on(const ZoekResultaat& een, const Texts& texts) {
    std::vector<Action> actions;
    if (een.dossier && een.dossier->open)
        actions.push_back({.url = url_van(een.dossier->traject),
                           .text = texts("aanmelding.naar-dossier")});
    actions.push_back({.url = nieuw().with_query({{"bekende", een.persoon.inwoner.waarde}}),
                       .text = texts("aanmelding.is-deze"), .look = Look::Quiet});
    return action_row(actions);
}

Html known_panel(const AanmeldingPagina& pagina, Datum vandaag, const Texts& texts) {
    if (pagina.mogelijk_bekend.empty()) return {};
    std::vector<ListItem> items;
    for (const ZoekResultaat& een : pagina.mogelijk_bekend)
        items.push_back({.icon = Icon::Persoon,
                         .title = een.persoon.naam,
                         .sentence = known_by(een, vandaag, texts),
                         .end = ways_on(een, texts)});
    return panel({.title = texts("aanmelding.kennen-wij"), .id = "bekend", .flush = true},
                 fragment(p(cls("paneel__zin"), texts("aanmelding.kennen-wij-zin")),
                          item_list(items)));
}

FormDetails details_of(const AanmeldingPagina& pagina, const Texts& texts) {
    FormDetails details = pagina.details;
    if (details.folded.empty())
        details.folded = {"email", "dreiging", "zorgen", "drempel", "steun", "behandelaar"};
    if (details.folded_title.empty()) details.folded_title = texts("aanmelding.meer-vragen");
    return details;
}

}  // namespace

Html aanmelding_pagina(const AanmeldingPagina& pagina, Datum vandaag, const Texts& texts) {
    Html known;
    if (!pagina.bekende_naam.empty())
        known = flash({.tone = Tone::Accent,
                       .text = texts("aanmelding.voor-bekende", {{"naam", pagina.bekende_naam}}),
                       .actions = {{.url = nieuw(), .text = texts("aanmelding.toch-nieuw"),
                                    .look = Look::Quiet}}});
    return narrow_column(fragment(
        page_header({.title = texts(bericht_van(OpdrachtSoort::RegistreerAanmelding, "titel")),
                     .lead = texts(bericht_van(OpdrachtSoort::RegistreerAanmelding, "uitleg"))}),
        known, known_panel(pagina, vandaag, texts),
        panel({.title = texts("aanmelding.wie")},
              command_form(pagina.command, shapes_of<RegistreerAanmelding>(), pagina.form, texts,
                           details_of(pagina, texts)))));
}

}  // namespace houvast::pages

#include "pages/zoeken.h"

#include "base/check.h"
#include "pages/components.h"
#include "pages/routekaart.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

constexpr int zeker = 95;  // likeness from which a name is not called "lijkt op"

Html search_form(const ZoekPagina& pagina, const Texts& texts) {
    return panel({.title = texts("zoeken.vraag")},
                 post_form({.url = Url("/zoeken"),
                            .hidden = {{"csrf", pagina.csrf}},
                            .label = texts("navigatie.zoeken")},
                           fragment(text_field({.name = "vraag",
                                                .label = texts("zoeken.veld"),
                                                .value = pagina.vraag,
                                                .hint = texts("zoeken.hint")}),
                                    form_buttons(submit_button({.text = texts("knop.zoeken"),
                                                                .icon = Icon::Zoek})))));
}

std::string who_of(const InwonerRij& persoon, const Texts& texts) {
    std::string who;
    if (persoon.geboren_op)
        who = texts("zoeken.geboren", {{"dag", texts(*persoon.geboren_op)}});
    if (persoon.woonplaats) who += (who.empty() ? "" : ", ") + *persoon.woonplaats;
    return who;
}

Html dossier_cell(const ZoekResultaat& een, Datum vandaag, const Texts& texts) {
    if (!een.dossier) return two_lines(texts("zoeken.geen-dossier"), {});
    const std::string whose =
        een.dossier->behandelaar ? std::string() : texts("dossier.bij-niemand");
    return fragment(two_lines(nummer_van(*een.dossier), whose),
                    mini_route(stappen_van(*een.dossier, vandaag, texts)));
}

Row row_of(const ZoekResultaat& een, const ZoekPagina& pagina, Datum vandaag, const Texts& texts) {
    std::optional<Url> url;
    if (een.dossier) url = url_van(een.dossier->traject);
    else if (pagina.mag_inwoner) url = url_van(een.persoon.inwoner);
    std::optional<Html> mark;
    if (een.afgeschermd)
        mark = badge({texts("inwoners.afgeschermd"), Tone::Warning, Icon::Schild});
    Html person;
    if (pagina.mag_inwoner)
        person = a(cls("link"), href(url_van(een.persoon.inwoner)), texts("zoeken.persoon"));
    return {.cells = {person_cell({.name = een.persoon.naam,
                                   .detail = who_of(een.persoon, texts), .url = url,
                                   .mark = mark}),
                      dossier_cell(een, vandaag, texts), cell(waarom_gevonden(een, texts)), person},
            .url = url};
}

Html results(const ZoekPagina& pagina, Datum vandaag, const Texts& texts) {
    std::vector<Row> rows;
    for (const ZoekResultaat& een : pagina.gevonden)
        rows.push_back(row_of(een, pagina, vandaag, texts));
    const int count = static_cast<int>(rows.size());
    const std::string title = texts(count >= zoek_resultaten_max ? "zoeken.velen"
                                                                 : "lijst.aantal-gevonden",
                                    {{"aantal", count}});
    return panel({.title = title, .flush = true},
                 data_table({.caption = title,
                             .columns = {{.heading = texts("inwoners.kolom.inwoner")},
                                         {.heading = texts("zoeken.dossier")},
                                         {.heading = texts("zoeken.waarom")},
                                         {.heading = texts("zoeken.persoon"),
                                          .heading_hidden = true}},
                             .rows = std::move(rows)}));
}

Html nothing(const ZoekPagina& pagina, const Texts& texts) {
    std::vector<Action> actions;
    if (pagina.mag_aanmelden)
        actions.push_back({.url = Url("/aanmeldingen/nieuw"),
                           .text = texts("navigatie.nieuwe-aanmelding"), .icon = Icon::Plus,
                           .look = Look::Primary});
    return panel({.title = texts("zoeken.niets")},
                 fragment(ul(cls("tips"), li(texts("zoeken.tip.deel")),
                             li(texts("zoeken.tip.geboortedatum")), li(texts("zoeken.tip.adres")),
                             li(texts("zoeken.tip.afgeschermd"))),
                          action_row(actions)));
}

}  // namespace

std::string waarom_gevonden(const ZoekResultaat& een, const Texts& texts) {
    if (een.gevonden_op == GevondenOp::Naam && een.gelijkenis < zeker)
        return texts("zoeken.lijkt-op");
    switch (een.gevonden_op) {
    case GevondenOp::Naam:          return texts("zoeken.op.naam");
    case GevondenOp::Geboortedatum: return texts("zoeken.op.geboortedatum");
    case GevondenOp::Postcode:      return texts("zoeken.op.postcode");
    case GevondenOp::Telefoon:      return texts("zoeken.op.telefoon");
    case GevondenOp::Email:         return texts("zoeken.op.email");
    case GevondenOp::Bsn:           return texts("zoeken.op.bsn");
    case GevondenOp::Dossiernummer: return texts("zoeken.op.dossiernummer");
    }
    ENSURE(false);
    return {};
}

Html zoeken_pagina(const ZoekPagina& pagina, Datum vandaag, const Texts& texts) {
    Html found;
    if (!pagina.vraag.empty())
        found = pagina.gevonden.empty() ? nothing(pagina, texts) : results(pagina, vandaag, texts);
    return fragment(page_header({.title = texts("navigatie.zoeken")}),
                    narrow_column(search_form(pagina, texts)), found);
}

}  // namespace houvast::pages

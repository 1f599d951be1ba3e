#include "pages/inwoners.h"

#include "base/fields.h"
#include "pages/cellen.h"
#include "pages/components.h"
#include "pages/routekaart.h"
#include "pages/termijn.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

InwonersVraag first_page(InwonersVraag vraag) {
    vraag.pagina = {};
    return vraag;
}

std::string count_text(int count, int max) {
    return count >= max ? std::to_string(max - 1) + "+" : std::to_string(count);
}

Html whose_tabs(const InwonersVraag& vraag, const DossierTelling& telling, const Texts& texts) {
    std::vector<Place> places;
    for (const Wiens van : {Wiens::Mij, Wiens::Team, Wiens::Niemand}) {
        InwonersVraag other{.van = van, .sorteer = vraag.sorteer};
        places.push_back({.url = url_van(other),
                          .text = texts("inwoners.van." + std::string(houvast::name_of(van))),
                          .count = van == Wiens::Niemand ? std::to_string(telling.niet_toegewezen)
                                                         : std::string(),
                          .current = van == vraag.van});
    }
    return tabs(texts("inwoners.wiens"), places);
}

Html chips(const InwonersVraag& vraag, const DossierTelling& telling, const Texts& texts) {
    InwonersVraag all = first_page(vraag);
    all.fase.reset();
    all.aandacht = false;
    InwonersVraag attention = all;
    attention.aandacht = true;
    std::vector<Place> places = {
        {url_van(all), texts("inwoners.open"), std::to_string(telling.open),
         !vraag.fase && !vraag.aandacht},
        {url_van(attention), texts("inwoners.aandacht"),
         count_text(telling.aandacht, aandacht_max), vraag.aandacht}};
    for (std::size_t i = 1; i < telling.per_fase.size(); ++i) {
        InwonersVraag phase = all;
        phase.fase = static_cast<FaseSoort>(i);
        if (telling.per_fase.at(i) == 0 && vraag.fase != phase.fase) continue;  // nothing to see
        places.push_back({url_van(phase), naam_van(*phase.fase, texts),
                          std::to_string(telling.per_fase.at(i)), vraag.fase == phase.fase});
    }
    return filter_chips(texts("inwoners.toon"), places);
}

Html term_cell(const DossierRij& rij, Datum vandaag, const Texts& texts) {
    if (const Termijn* termijn = eerstvolgende(rij)) return termijn_cel(*termijn, vandaag, texts);
    if (!rij.gesloten_op) return {};
    return two_lines(texts("inwoners.gesloten"), dag_van(*rij.gesloten_op, vandaag, texts));
}

Row row_of(const DossierRij& rij, const Namen& namen, bool show_colleague, Datum vandaag,
           const Texts& texts) {
    const Html wie = inwoner_cel(rij, show_colleague ? &namen : nullptr, texts);
    if (rij.naam.empty())  // shielded: that it is there, and no more
        return {.cells = {wie, Html(), Html(), Html()}};
    return {.cells = {wie, mini_route(stappen_van(rij, vandaag, texts)),
                      contact_cel(rij, vandaag, texts), term_cell(rij, vandaag, texts)},
            .url = url_van(rij.traject)};
}

Column column(const std::string& heading, DossierSortering by, const InwonersVraag& vraag) {
    InwonersVraag sorted = first_page(vraag);
    sorted.sorteer = by;
    const bool now = vraag.sorteer == by;
    return {.heading = heading,
            .sort = url_van(sorted),
            .order = now ? Order::Rising : Order::None};
}

// A filter that nobody fits.
Html nobody_fits(const InwonersVraag& vraag, const Texts& texts) {
    InwonersVraag all = first_page(vraag);
    all.fase.reset();
    all.aandacht = false;
    return empty_state({.icon = Icon::Inwoners,
                        .title = texts("inwoners.geen-gevonden"),
                        .sentence = texts("inwoners.geen-gevonden-zin"),
                        .actions = {{.url = url_van(all), .text = texts("inwoners.toon-alle")}}});
}

Html empty(const InwonersVraag& vraag, bool mag_aanmelden, const Texts& texts) {
    if (vraag.fase || vraag.aandacht) return nobody_fits(vraag, texts);
    std::vector<Action> actions;
    if (mag_aanmelden)
        actions.push_back({.url = Url("/aanmeldingen/nieuw"),
                           .text = texts("navigatie.nieuwe-aanmelding"), .icon = Icon::Plus,
                           .look = Look::Primary});
    return empty_state({.icon = Icon::Inwoners,
                        .title = texts("inwoners.geen"),
                        .sentence = texts(mag_aanmelden ? "inwoners.geen-zin"
                                                        : "inwoners.geen-zin-kijken"),
                        .actions = actions});
}

Html pages_of(const DossierLijst& lijst, const InwonersVraag& vraag, const Texts& texts) {
    if (!lijst.meer_ervoor && !lijst.meer_erna) return {};
    Pagination view{.label = texts("inwoners.bladzijden"),
                    .here = texts("inwoners.op-deze-bladzijde",
                                  {{"aantal", static_cast<int>(lijst.rijen.size())}}),
                    .previous_text = texts("lijst.vorige"),
                    .next_text = texts("lijst.volgende")};
    InwonersVraag other = first_page(vraag);
    if (lijst.meer_ervoor) {
        other.pagina = {.voor = lijst.rijen.front().traject};
        view.previous = url_van(other);
    }
    if (lijst.meer_erna) {
        other.pagina = {.na = lijst.rijen.back().traject};
        view.next = url_van(other);
    }
    return pagination(view);
}

}  // namespace

Url url_van(const InwonersVraag& vraag) {
    Url url = Url("/inwoners").with_query({{"van", houvast::name_of(vraag.van)}});
    if (vraag.fase) url = url.with_query({{"fase", name_of(*vraag.fase)}});
    if (vraag.aandacht) url = url.with_query({{"aandacht", "1"}});
    if (vraag.sorteer != DossierSortering::Termijn)
        url = url.with_query({{"sorteer", name_of(vraag.sorteer)}});
    if (vraag.pagina.na) return url.with_query({{"na", vraag.pagina.na->waarde}});
    if (vraag.pagina.voor) return url.with_query({{"voor", vraag.pagina.voor->waarde}});
    return url;
}

Html inwoners_pagina(const DossierLijst& lijst, const InwonersVraag& vraag, const Namen& namen,
                     const InwonersPagina& pagina, const Texts& texts) {
    const std::string title = texts("inwoners.titel." + std::string(houvast::name_of(vraag.van)));
    std::vector<Row> rows;
    for (const DossierRij& rij : lijst.rijen)
        rows.push_back(row_of(rij, namen, vraag.van == Wiens::Team, pagina.vandaag, texts));
    Html content = empty(vraag, pagina.mag_aanmelden, texts);
    if (!rows.empty())
        content = fragment(
            data_table(
                {.caption = title,
                 .columns = {column(texts("inwoners.kolom.inwoner"), DossierSortering::Naam,
                                    vraag),
                             {.heading = texts("inwoners.kolom.fase")},
                             column(texts("inwoners.kolom.contact"), DossierSortering::Contact,
                                    vraag),
                             column(texts("inwoners.kolom.termijn"), DossierSortering::Termijn,
                                    vraag)},
                 .rows = std::move(rows)}),
            pages_of(lijst, vraag, texts),
            key_hints({{{"J", "K"}, texts("inwoners.toets.op-neer")},
                       {{"Enter"}, texts("inwoners.toets.open")}}));
    return fragment(page_header({.title = texts("navigatie.inwoners")}),
                    whose_tabs(vraag, lijst.telling, texts),
                    panel({.title = title,
                           .head = chips(vraag, lijst.telling, texts),
                           .flush = true},
                          content));
}

}  // namespace houvast::pages

#include "pages/overdracht.h"

#include "base/check.h"
#include "pages/gesprek.h"
#include "pages/routekaart.h"
#include "pages/team.h"
#include "pages/termijn.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

std::string field_of(std::string_view name, const DossierRij& rij) {
    return std::string(name) + rij.traject.waarde;
}

std::string chosen(const OverdrachtPagina& pagina, std::string_view field) {
    const auto found = pagina.gekozen.find(field);
    return found == pagina.gekozen.end() ? std::string() : found->second;
}

// It helps to spread, and says nothing about anybody.
std::string label_of(const Collega& een, const Texts& texts) {
    if (een.afwezig_tot)
        return texts("overdracht.collega-afwezig", {{"naam", een.wie.naam},
                                                    {"aantal", een.open},
                                                    {"dag", texts(*een.afwezig_tot)}});
    return texts("overdracht.collega", {{"naam", een.wie.naam}, {"aantal", een.open}});
}

// By name, with what each has now, and who is away.
std::vector<Option> colleagues(const Overdracht& overdracht, std::vector<Option> options,
                               const Texts& texts) {
    for (const Collega& een : overdracht.collegas)
        options.push_back({.value = een.wie.medewerker.waarde, .label = label_of(een, texts)});
    return options;
}

Html hidden_of(const DossierRij& rij, const std::string& opdracht) {
    return fragment(hidden_field(field_of(overdracht_veld::opdracht, rij), opdracht),
                    hidden_field(field_of(overdracht_veld::gezien, rij),
                                 std::to_string(rij.versie)));
}

Html term_cell(const DossierRij& rij, Datum vandaag, const Texts& texts) {
    const Termijn* first = eerstvolgende(rij);
    return first ? termijn_cel(*first, vandaag, texts) : cell(texts("overdracht.geen-termijn"));
}

// No data-url: a click in a row is for its list of colleagues. The name opens the dossier.
Row row_of(const DossierRij& rij, const std::string& opdracht, const Overdracht& overdracht,
           const OverdrachtPagina& pagina, const Texts& texts) {
    const std::string field = field_of(overdracht_veld::naar, rij);
    const Html to = select_in_table(
        {.name = field,
         .label = texts("overdracht.naar-wie", {{"naam", naam_van(rij, texts)}}),
         .value = chosen(pagina, field),
         .required = false},
        colleagues(overdracht,
                   {{.value = "", .label = texts("overdracht.zoals-boven")},
                    {.value = std::string(overdracht_veld::blijft),
                     .label = texts("overdracht.blijft")}},
                   texts));
    const Html hidden = hidden_of(rij, opdracht);
    const Html who = inwoner_cel(rij, nullptr, texts);
    if (rij.naam.empty()) return {.cells = {who, Html(), Html(), Html(), fragment(to, hidden)}};
    return {.cells = {who, mini_route(stappen_van(rij, pagina.vandaag, texts)),
                      term_cell(rij, pagina.vandaag, texts),
                      contact_cel(rij, pagina.vandaag, texts), fragment(to, hidden)}};
}

Html table_of(const Overdracht& overdracht, const OverdrachtPagina& pagina, const Texts& texts) {
    const auto& rijen = overdracht.lijst.rijen;
    ENSURE(pagina.opdrachten.size() == rijen.size());
    std::vector<Row> rows;
    for (std::size_t i = 0; i < rijen.size(); ++i)
        rows.push_back(row_of(rijen[i], pagina.opdrachten[i], overdracht, pagina, texts));
    return data_table({.caption = texts("overdracht.dossiers"),
                       .columns = {{.heading = texts("inwoners.kolom.inwoner")},
                                   {.heading = texts("inwoners.kolom.fase")},
                                   {.heading = texts("inwoners.kolom.termijn")},
                                   {.heading = texts("inwoners.kolom.contact")},
                                   {.heading = texts("overdracht.kolom.naar")}},
                       .rows = std::move(rows)});
}

Html for_all(const Overdracht& overdracht, const OverdrachtPagina& pagina, const Texts& texts) {
    return select_field({.name = std::string(overdracht_veld::allen),
                         .label = texts("overdracht.allen"),
                         .error = pagina.niets_gekozen ? texts("overdracht.kies") : std::string(),
                         .value = chosen(pagina, overdracht_veld::allen),
                         .required = false,
                         .hint = texts("overdracht.allen-hint")},
                        colleagues(overdracht,
                                   {{.value = "", .label = texts("overdracht.per-dossier")}},
                                   texts));
}

Html next_page(const Overdracht& overdracht, const Texts& texts) {
    const DossierLijst& lijst = overdracht.lijst;
    if (!lijst.meer_ervoor && !lijst.meer_erna) return {};
    Pagination view{.label = texts("inwoners.bladzijden"),
                    .here = texts("inwoners.op-deze-bladzijde",
                                  {{"aantal", static_cast<int>(lijst.rijen.size())}}),
                    .previous_text = texts("overdracht.vanaf-begin"),
                    .next_text = texts("lijst.volgende")};
    const Url here = overdracht_url(overdracht.van.wie.medewerker);
    if (lijst.meer_ervoor) view.previous = here;
    if (lijst.meer_erna && !lijst.rijen.empty())
        view.next = here.with_query({{"na", lijst.rijen.back().traject.waarde}});
    return pagination(view);
}

Html the_form(const Overdracht& overdracht, const OverdrachtPagina& pagina, const Texts& texts) {
    const std::string& van = overdracht.van.wie.medewerker.waarde;
    return post_form(
        {.url = Url("/team/overdracht"),
         .hidden = {{"csrf", pagina.csrf}, {"van", van}},
         .wide = true},
        fragment(panel({.title = texts("overdracht.naar-een")},
                       narrow_column(for_all(overdracht, pagina, texts))),
                 panel({.title = texts("overdracht.dossiers"), .flush = true},
                       fragment(table_of(overdracht, pagina, texts),
                                next_page(overdracht, texts))),
                 form_buttons(submit_button(texts("overdracht.knop")))));
}

Html nothing_left(const Overdracht& overdracht, const Texts& texts) {
    return panel({.title = texts("overdracht.dossiers")},
                 empty_state({.icon = Icon::GoedRond,
                              .title = texts("overdracht.niets",
                                             {{"naam", overdracht.van.wie.naam}}),
                              .actions = {{.url = Url("/team"),
                                           .text = texts("overdracht.terug")}}}));
}

// Which ones did not go, why, and the way to look.
Html refused(const std::vector<NietOvergedragen>& niet, const Texts& texts) {
    if (niet.empty()) return {};
    std::vector<ListItem> items;
    for (const NietOvergedragen& een : niet)
        items.push_back({.icon = Icon::Aandacht,
                         .title = een.naam,
                         .sentence = texts(een.waarom),
                         .ground = grond_in_woorden(een.waarom.grond, texts),
                         .url = url_van(een.traject)});
    return panel({.title = texts("overdracht.niet-gelukt"), .id = "niet-gelukt", .flush = true},
                 item_list(items));
}

Html told(const OverdrachtPagina& pagina, const Texts& texts) {
    Html all;
    if (pagina.gedaan > 0)
        all += flash({.text = texts("overdracht.gedaan", {{"aantal", pagina.gedaan}})});
    if (!pagina.niet.empty())
        all += flash({.tone = Tone::Warning,
                      .text = texts("overdracht.niet", {{"aantal", static_cast<int>(
                                                                       pagina.niet.size())}})});
    if (pagina.niets_gekozen)
        all += error_summary(texts("overdracht.nog-niet"),
                             {{.name = std::string(overdracht_veld::allen),
                               .text = texts("overdracht.kies")}});
    return all;
}

}  // namespace

Html overdracht_pagina(const Overdracht& overdracht, const OverdrachtPagina& pagina,
                       const Texts& texts) {
    const bool none = overdracht.lijst.rijen.empty();
    return fragment(
        told(pagina, texts),
        page_header({.title = texts("overdracht.van", {{"naam", overdracht.van.wie.naam}}),
                     .lead = collega_zin(overdracht.van, pagina.vandaag, texts) +
                             (none ? "" : " " + texts("overdracht.wat-blijft")),
                     .crumbs = {{Url("/team"), texts("navigatie.team")},
                                {Url("/team/overdracht"), texts("overdracht.titel")}},
                     .actions = {{.url = agenda_url(overdracht.van.wie.medewerker),
                                  .text = texts("overdracht.agenda"), .icon = Icon::Agenda},
                                 {.url = Url("/agenda/afwezigheid")
                                             .with_query({{"wie",
                                                           overdracht.van.wie.medewerker.waarde}}),
                                  .text = texts("agenda.meld-afwezig")},
                                 {.url = Url("/agenda/werktijden")
                                             .with_query({{"wie",
                                                           overdracht.van.wie.medewerker.waarde}}),
                                  .text = texts("agenda.werktijden"), .icon = Icon::Klok}}}),
        refused(pagina.niet, texts),
        none ? nothing_left(overdracht, texts)
             : the_form(overdracht, pagina, texts));
}

Html overdracht_keuze(const std::vector<Collega>& collegas, Datum vandaag, const Texts& texts) {
    std::vector<ListItem> items;
    for (const Collega& een : collegas)
        if (een.open > 0)
            items.push_back(collega_punt(een, vandaag, texts));
    const std::string title = texts("overdracht.kies-collega");
    return fragment(page_header({.title = texts("overdracht.titel"),
                                 .lead = texts("overdracht.zin"),
                                 .crumbs = {{Url("/team"), texts("navigatie.team")}}}),
                    panel({.title = title, .flush = !items.empty()},
                          items.empty() ? p(texts("overdracht.niemand-heeft")) : item_list(items)));
}

}  // namespace houvast::pages

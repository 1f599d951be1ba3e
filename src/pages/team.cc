#include "pages/team.h"

#include "base/fields.h"
#include "pages/components.h"
#include "pages/gesprek.h"
#include "pages/inwoners.h"
#include "pages/routekaart.h"
#include "pages/termijn.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

// A row's own reason, in the column after the phase.
struct Waarom {
    Html zin;
    std::optional<Termijn> termijn;
};

struct Onderdeel {
    const char* id;     // of the panel, for the tile that leads to it
    const char* titel;  // message id
    const char* tegel;
    const TeamDeel& deel;
    InwonersVraag alles;  // the same in the list of Inwoners
    Waarom (*waarom)(const DossierRij&, Datum vandaag, const Texts&);
};

std::string count_of(const TeamDeel& deel) {
    return std::to_string(deel.rijen.size()) + (deel.meer ? "+" : "");
}

Waarom threat(const DossierRij& rij, Datum, const Texts& texts) {
    const std::string what =
        rij.dreiging ? texts("dossier.dreiging." + std::string(houvast::name_of(*rij.dreiging)))
                     : texts("vandaag.bedreigend");
    return {two_lines(what, {}, Tone::Warning), rij.crisis ? rij.crisis : rij.termijn};
}

Waarom term(const DossierRij& rij, Datum vandaag, const Texts& texts) {
    if (!rij.termijn) return {};
    const std::string day = dag_van(rij.termijn->uiterlijk, vandaag, texts);
    return {two_lines(texts("team.uiterlijk", {{"dag", day}}),
                      std::string(grond_van(rij.termijn->soort))),
            rij.termijn};
}

Waarom nobody(const DossierRij& rij, Datum vandaag, const Texts& texts) {
    const Termijn* first = eerstvolgende(rij);
    return {two_lines(texts("vandaag.aangemeld",
                            {{"wanneer", texts.relative(rij.gemeld_op, vandaag)}}), {}),
            first ? std::optional(*first) : std::nullopt};
}

Waarom no_contact(const DossierRij& rij, Datum vandaag, const Texts& texts) {
    return {contact_cel(rij, vandaag, texts), rij.contact};
}

// Each says of whom it is: a screen reader may list the links of a page by themselves.
Html give_link(const DossierRij& rij, const Texts& texts) {
    return a(cls("link"), href(url_van(rij.traject, OpdrachtSoort::WijsToe)),
             texts(rij.behandelaar ? "team.draag-over" : "team.wijs-toe"),
             span(cls("alleen-voorlezen"), ": ", rij.naam));
}

Row row_of(const DossierRij& rij, const Onderdeel& part, const Namen& namen, Datum vandaag,
           const Texts& texts) {
    const Html wie = inwoner_cel(rij, &namen, texts);
    if (rij.naam.empty()) return {.cells = {wie, Html(), Html(), Html(), Html()}};
    const Waarom waarom = part.waarom(rij, vandaag, texts);
    return {.cells = {wie, mini_route(stappen_van(rij, vandaag, texts)), waarom.zin,
                      waarom.termijn ? termijn_cel(*waarom.termijn, vandaag, texts) : Html(),
                      give_link(rij, texts)},
            .url = url_van(rij.traject)};
}

Html part_panel(const Onderdeel& part, const Namen& namen, Datum vandaag, const Texts& texts) {
    if (part.deel.rijen.empty()) return {};
    std::vector<Row> rows;
    for (const DossierRij& rij : part.deel.rijen)
        rows.push_back(row_of(rij, part, namen, vandaag, texts));
    const std::string title = texts(part.titel);
    return panel({.title = title,
                  .id = part.id,
                  .action = Action{.url = url_van(part.alles), .text = texts("team.alles")},
                  .flush = true},
                 data_table({.caption = title,
                             .columns = {{.heading = texts("inwoners.kolom.inwoner")},
                                         {.heading = texts("inwoners.kolom.fase")},
                                         {.heading = texts("vandaag.waarom")},
                                         {.heading = texts("inwoners.kolom.termijn")},
                                         {.heading = texts("team.verdelen"),
                                          .heading_hidden = true}},
                             .rows = std::move(rows)}));
}

Html absent(const std::vector<Collega>& afwezig, Datum vandaag, const Texts& texts) {
    if (afwezig.empty()) return {};
    std::vector<ListItem> items;
    for (const Collega& een : afwezig)
        items.push_back(collega_punt(een, vandaag, texts));
    return panel({.title = texts("team.afwezig"), .id = "afwezig", .flush = true},
                 item_list(items));
}

// The numbers of the page, each leading to its part.
Html tiles(std::span<const Onderdeel> parts, const TeamLijst& lijst, const Texts& texts) {
    std::vector<StatTile> all;
    const auto add = [&](const char* id, std::string text, std::string count) {
        const bool any = count != "0";
        all.push_back({.number = std::move(count), .text = std::move(text),
                       .url = any ? std::optional(Url::anchor(id)) : std::nullopt});
    };
    for (const Onderdeel& part : parts) add(part.id, texts(part.tegel), count_of(part.deel));
    const int afwezig = static_cast<int>(lijst.afwezig.size());
    add("afwezig", texts("team.tegel.afwezig", {{"aantal", afwezig}}), std::to_string(afwezig));
    return stat_tiles(all);
}

Html calm(const Texts& texts) {
    return panel({.title = texts("team.rustig")},
                 empty_state({.icon = Icon::Zon,
                              .title = texts("vandaag.rustig"),
                              .sentence = texts("team.rustig-zin"),
                              .actions = {{.url = Url("/inwoners").with_query({{"van", "team"}}),
                                           .text = texts("vandaag.naar-inwoners")}}}));
}

}  // namespace

Url overdracht_url(const MedewerkerId& van) {
    return Url("/team/overdracht").with_query({{"van", van.waarde}});
}

std::string collega_zin(const Collega& een, Datum vandaag, const Texts& texts) {
    const std::string open = texts("team.open-dossiers", {{"aantal", een.open}});
    if (const auto& per = een.wie.uit_dienst_per)
        return texts(*per <= vandaag ? "team.weg" : "team.gaat-weg", {{"dag", texts(*per)}}) +
               " " + open;
    if (een.afwezig_tot) {
        std::string zin =
            texts("team.afwezig-tot", {{"dag", texts(*een.afwezig_tot)}}) + " " + open;
        if (een.gesprekken > 0)
            zin += " " + texts("team.gesprekken", {{"aantal", een.gesprekken}});
        return zin;
    }
    return kan_begeleiden(een.wie, vandaag) ? open : texts("team.ander-werk") + " " + open;
}

// What waits: the dossiers, on the page that hands them over, and the appointments.
ListItem collega_punt(const Collega& een, Datum vandaag, const Texts& texts) {
    std::vector<Action> ways;
    if (een.open > 0)
        ways.push_back({.url = overdracht_url(een.wie.medewerker),
                        .text = texts("team.draag-over-van", {{"naam", een.wie.naam}}),
                        .look = Look::Secondary});
    if (een.gesprekken > 0)
        ways.push_back({.url = agenda_url(een.wie.medewerker),
                        .text = texts("agenda.van-collega", {{"naam", een.wie.naam}}),
                        .look = Look::Secondary});
    return {.icon = Icon::Persoon,
            .title = een.wie.naam,
            .sentence = collega_zin(een, vandaag, texts),
            .end = action_row(std::move(ways))};
}

Html team_pagina(const TeamLijst& lijst, const Namen& namen, Datum vandaag, const Texts& texts) {
    const InwonersVraag urgent{.van = Wiens::Team, .aandacht = true};
    const Onderdeel parts[] = {
        {"bedreigend", "team.bedreigend", "team.tegel.bedreigend", lijst.bedreigend, urgent,
         threat},
        {"termijnen", "team.termijnen", "team.tegel.termijnen", lijst.termijnen, urgent, term},
        {"niet-toegewezen", "vandaag.team", "team.tegel.niet-toegewezen", lijst.niet_toegewezen,
         {.van = Wiens::Niemand}, nobody},
        {"geen-contact", "team.geen-contact", "team.tegel.geen-contact", lijst.geen_contact,
         {.van = Wiens::Team, .sorteer = DossierSortering::Contact}, no_contact}};
    Html panels;
    bool any = !lijst.afwezig.empty();
    for (const Onderdeel& part : parts) {
        any = any || !part.deel.rijen.empty();
        panels += part_panel(part, namen, vandaag, texts);
    }
    panels += absent(lijst.afwezig, vandaag, texts);
    return fragment(page_header({.title = texts("navigatie.team"),
                                 .lead = texts("team.zin"),
                                 .aside = texts.with_weekday(vandaag),
                                 .actions = {{.url = Url("/team/overdracht"),
                                              .text = texts("overdracht.titel")}}}),
                    tiles(parts, lijst, texts), any ? panels : calm(texts));
}

}  // namespace houvast::pages

#include "pages/beheer.h"

#include "base/fields.h"
#include "base/telefoon.h"
#include "pages/components.h"
#include "pages/dossier.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

using enum OpdrachtSoort;

Url url_of(std::string_view noun) { return Url::path({"beheer", noun}); }

Action command(std::string_view noun, OpdrachtSoort soort, const Texts& texts,
               std::optional<Icon> picture = {}) {
    return {.url = url_of(noun), .text = titel_van(soort, texts), .icon = picture};
}

std::string roles_of(const MedewerkerRij& rij, const Texts& texts) {
    std::vector<std::string> all;
    for (const Rol rol : alle_rollen)
        if (rij.rollen.has(rol))
            all.push_back(texts("medewerker.rollen." + std::string(houvast::name_of(rol))));
    for (std::size_t i = 1; i < all.size(); ++i) all[i] = in_zin(all[i]);
    return texts.list(all);
}

bool runs(const MandaatRij& mandaat, Datum vandaag) {
    return !mandaat.tot || *mandaat.tot >= vandaag;
}

Html mandates_of(const MedewerkerRij& rij, Datum vandaag, const Texts& texts) {
    Html all;
    for (const MandaatRij& mandaat : rij.mandaten) {
        if (!runs(mandaat, vandaag)) continue;
        std::string text =
            texts("mandaat.soort." + std::string(houvast::name_of(mandaat.mandaat)));
        if (mandaat.vanaf > vandaag)
            text += ", " + texts("beheer.vanaf", {{"dag", texts(mandaat.vanaf)}});
        if (mandaat.tot) text += ", " + texts("beheer.tot", {{"dag", texts(*mandaat.tot)}});
        all += li(badge({text, Tone::Accent}));
    }
    if (all.str().empty()) return {};
    return ul(cls("merken"), all);
}

bool gone(const MedewerkerRij& rij, Datum vandaag) {
    return rij.uit_dienst_per && *rij.uit_dienst_per <= vandaag;
}

// Folded, since a table full of buttons is hard to read; each says whom it is about.
Html doing(const MedewerkerRij& rij, const BeheerPagina& pagina, const Texts& texts) {
    if (gone(rij, pagina.vandaag)) return {};
    const auto about = [&](std::string_view noun) {
        return url_of(noun).with_query({{"wie", rij.medewerker.waarde}});
    };
    const auto link = [&](std::string_view noun, OpdrachtSoort soort) {
        return li(a(cls("link"), href(about(noun)), titel_van(soort, texts)));
    };
    const bool self = rij.medewerker.waarde == pagina.zelf;
    Html items = fragment(link("rollen", WijzigRollen), link("mandaat", VerleenMandaat));
    if (!rij.mandaten.empty()) items += link("mandaat-intrekking", TrekMandaatIn);
    if (!self) {
        items += link("uit-dienst", ZetMedewerkerUitDienst);
        items += li(post_button({.url = Url::path({"beheer", "medewerkers", rij.medewerker.waarde,
                                                   "herstel"}),
                                 .hidden = {{"csrf", pagina.csrf}}},
                                {.text = texts("beheer.herstel"), .look = Look::Quiet}));
    }
    return details(cls("meer meer--rij"),
                   summary(texts("beheer.doen"),
                           span(cls("alleen-voorlezen"), " ", rij.naam)),
                   ul(cls("acties"), items));
}

Row row_of(const MedewerkerRij& rij, const BeheerPagina& pagina, const Texts& texts) {
    std::optional<Html> mark;
    if (rij.uit_dienst_per)
        mark = badge({texts(gone(rij, pagina.vandaag) ? "beheer.weg" : "beheer.gaat-weg",
                            {{"dag", texts(*rij.uit_dienst_per)}})});
    return {.cells = {person_cell({.name = rij.naam, .detail = rij.email, .mark = mark}),
                      cell(roles_of(rij, texts)), mandates_of(rij, pagina.vandaag, texts),
                      doing(rij, pagina, texts)}};
}

Html staff(const std::vector<MedewerkerRij>& medewerkers, const BeheerPagina& pagina,
           const Texts& texts) {
    std::vector<Row> rows;
    for (const MedewerkerRij& rij : medewerkers) rows.push_back(row_of(rij, pagina, texts));
    const std::string title = texts("beheer.medewerkers");
    return panel({.title = title, .flush = true},
                 data_table({.caption = title,
                             .columns = {{.heading = texts("medewerker.naam")},
                                         {.heading = texts("beheer.werk")},
                                         {.heading = texts("beheer.mandaten")},
                                         {.heading = texts("beheer.doen"),
                                          .heading_hidden = true}},
                             .rows = std::move(rows)}));
}

Html closing_days(const std::vector<SluitingsdagRij>& dagen, Datum vandaag, const Texts& texts) {
    std::vector<ListItem> items;
    for (const SluitingsdagRij& rij : dagen) {
        if (rij.dag < vandaag) continue;
        const Url remove = url_of("sluitingsdag-schrapping").with_query({{"dag", iso(rij.dag)}});
        items.push_back({.icon = Icon::Agenda,
                         .title = rij.naam,
                         .sentence = texts.with_weekday(rij.dag),
                         .end = action_row({{.url = remove, .text = texts("beheer.schrap"),
                                             .look = Look::Quiet}})});
    }
    return panel({.title = texts("beheer.sluitingsdagen"),
                  .action = command("sluitingsdag", StelSluitingsdagVast, texts, Icon::Plus),
                  .flush = !items.empty()},
                 items.empty() ? p(texts("beheer.geen-sluitingsdag")) : item_list(items));
}

Html municipality(const std::optional<GemeenteIngericht>& gezicht, const Texts& texts) {
    Html content = p(texts("beheer.nog-niet-ingericht"));
    if (gezicht) {
        std::vector<Fact> all = {fact(texts("gemeente.naam"), gezicht->naam),
                                 fact(texts("gemeente.telefoon"),
                                      telefoon_dutch(gezicht->telefoon))};
        if (gezicht->email) all.push_back(fact(texts("gemeente.email"), *gezicht->email));
        if (gezicht->kantoor) all.push_back(fact(texts("gemeente.kantoor"), *gezicht->kantoor));
        all.push_back(fact(texts("beheer.beschikking"),
                           texts("beheer.weken", {{"aantal", gezicht->beschikking_weken}})));
        all.push_back(fact(texts("gemeente.thema"), met_hoofdletter(gezicht->thema)));
        content = facts(all);
    }
    return panel({.title = texts("beheer.gemeente"),
                  .action = Action{.url = url_of("inrichting"), .text = texts("knop.wijzigen"),
                                   .icon = Icon::Notitie}},
                 content);
}

std::string sentence_of(const MethodiekRij& rij, const Texts& texts) {
    const auto say = [&](const char* id) {
        return texts(id, {{"versie", rij.keuze.versie},
                          {"dag", rij.vanaf ? texts(*rij.vanaf) : std::string()}});
    };
    if (rij.nu) return say(rij.vanaf ? "beheer.methodiek-sinds" : "beheer.methodiek-nu");
    return say(rij.vanaf ? "beheer.methodiek-straks" : "beheer.methodiek-niet");
}

// What is not chosen can be; what is, as well: then what was planned after it no longer counts.
Html methodieken(const std::vector<MethodiekRij>& rijen, const Texts& texts) {
    std::vector<ListItem> items;
    for (const MethodiekRij& rij : rijen) {
        const Url choose = url_of("methodiekkeuze").with_query({{"code", rij.keuze.code},
                                                                {"versie", rij.keuze.versie}});
        items.push_back({.icon = rij.nu ? Icon::GoedRond : Icon::Route,
                         .title = rij.naam,
                         .sentence = sentence_of(rij, texts),
                         .url = choose});
    }
    return panel({.title = texts("beheer.methodiek"),
                  .action = Action{.url = Url("/beheer/methodieken"),
                                   .text = texts("methodieken.versies-en-wijzigen"),
                                   .icon = Icon::Notitie},
                  .flush = true},
                 item_list(items));
}

}  // namespace

Html beheer_pagina(const std::vector<MedewerkerRij>& medewerkers,
                   const std::vector<SluitingsdagRij>& dagen,
                   const std::optional<GemeenteIngericht>& gezicht, const BeheerPagina& pagina,
                   const Texts& texts) {
    Action add = command("medewerker", NeemMedewerkerAan, texts, Icon::Plus);
    return fragment(gedaan_melding(pagina.gedaan, texts),
                    page_header({.title = texts("navigatie.beheer"), .actions = {add}}),
                    staff(medewerkers, pagina, texts),
                    two_columns(fragment(closing_days(dagen, pagina.vandaag, texts),
                                         methodieken(pagina.methodieken, texts)),
                                municipality(gezicht, texts)));
}

Html uitnodiging_doorgeven(const Uitnodiging& uitnodiging, const Texts& texts) {
    return narrow_column(fragment(
        page_header({.title = texts("beheer.uitnodiging-titel", {{"naam", uitnodiging.naam}}),
                     .lead = texts("beheer.uitnodiging-uitleg"),
                     .crumbs = {{Url("/beheer"), texts("navigatie.beheer")}}}),
        panel({.title = texts("beheer.uitnodiging-adres")},
              fragment(p(code(cls("adres"), uitnodiging.adres)),
                       p(texts("beheer.uitnodiging-tot", {{"dag", uitnodiging.geldig_tot}})),
                       action_row({{.url = Url("/beheer"), .text = texts("knop.terug"),
                                    .look = Look::Primary}})))));
}

}  // namespace houvast::pages

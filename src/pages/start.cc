#include "pages/start.h"

#include "pages/components.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

// The look log of a dossier is asked for by its number: who keeps watch sees no list of residents.
Html look_up(const StartPagina& start, const Texts& texts) {
    const std::string wrong = start.dossier_onbekend ? texts("start.dossier-onbekend") : "";
    Html errors;
    if (!wrong.empty()) errors = error_summary(texts("form.fouten"), {{"dossier", wrong}});
    return panel({.title = texts("kijklog.titel")},
                 fragment(p(texts("start.kijklog")), errors,
                          post_form({.url = Url("/kijklog"), .hidden = {{"csrf", start.csrf}}},
                                    fragment(text_field({.name = "dossier",
                                                         .label = texts("start.dossier"),
                                                         .error = wrong,
                                                         .value = start.dossier,
                                                         .hint = texts("start.dossier-hint")},
                                                        TextKind::Short),
                                             form_buttons(submit_button(
                                                 {.text = texts("start.kijklog-knop"),
                                                  .icon = Icon::Oog}))))));
}

Icon icon_of(Rol rol) {
    if (rol == Rol::Beleid) return Icon::Team;
    if (rol == Rol::Kwaliteit) return Icon::Taak;
    return rol == Rol::Casuistiek ? Icon::Bericht : Icon::Oog;
}

// Per role what it is for, in words: what they will find here, and what stays closed to them.
Html about_roles(const StartPagina& start, const Texts& texts) {
    std::vector<ListItem> items;
    for (const Rol rol : {Rol::Beleid, Rol::Kwaliteit, Rol::Casuistiek, Rol::Archivaris}) {
        if (!start.rollen.has(rol)) continue;
        const std::string naam{name_of(rol)};
        items.push_back({.icon = icon_of(rol),
                         .title = texts("medewerker.rollen." + naam),
                         .sentence = texts("start.rol." + naam)});
    }
    if (items.empty()) return {};
    return panel({.title = texts("start.werk")}, item_list(items));
}

}  // namespace

Html start_pagina(const StartPagina& start, const Texts& texts) {
    std::vector<Action> actions;
    if (start.mag_beheer)
        actions.push_back({.url = Url("/beheer"), .text = texts("navigatie.beheer")});
    if (start.mag_signalen)
        actions.push_back({.url = Url("/signalen"), .text = texts("navigatie.signalen")});
    return fragment(page_header({.title = groet(start.naam, start.minuten, texts),
                                 .lead = texts(start.mag_kijklog ? "start.uitleg-kijklog"
                                                                 : "start.uitleg"),
                                 .aside = texts.with_weekday(start.vandaag),
                                 .actions = actions}),
                    when(start.mag_kijklog, look_up(start, texts)), about_roles(start, texts));
}

}  // namespace houvast::pages

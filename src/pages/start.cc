#include "pages/start.h"

#include "pages/components.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

// Asked for by a number, or by an address that a colleague gave: who keeps watch, or the archive,
// sees no list of residents.
struct Opzoeken {
    Beeld wat;
    Url url;
    std::string veld;   // its name
    std::string titel;
    std::string bericht;  // "start.<bericht>", and what begins with it
    Icon icon;
};

Html look_up(const Opzoeken& o, const StartPagina& start, const Texts& texts) {
    const std::string id = "start." + o.bericht;
    const bool unknown = start.onbekend == o.wat;
    const std::string wrong = unknown ? texts(id + "-onbekend") : "";
    Html errors;
    if (unknown) errors = error_summary(texts("form.fouten"), {{o.veld, wrong}});
    return panel({.title = o.titel},
                 fragment(p(texts(id)), errors,
                          post_form({.url = o.url, .hidden = {{"csrf", start.csrf}}},
                                    fragment(text_field({.name = o.veld,
                                                         .label = texts(id + "-veld"),
                                                         .error = wrong,
                                                         .value = unknown ? start.getypt : "",
                                                         .hint = texts(id + "-hint")},
                                                        TextKind::Short),
                                             form_buttons(submit_button(
                                                 {.text = texts(id + "-knop"),
                                                  .icon = o.icon}))))));
}

Html look_log(const StartPagina& start, const Texts& texts) {
    return look_up({Beeld::Kijklog, Url("/kijklog"), "dossier", texts("kijklog.titel"), "kijklog",
                    Icon::Oog}, start, texts);
}

Html to_wipe(const StartPagina& start, const Texts& texts) {
    return look_up({Beeld::Teksten, Url("/teksten"), "waar",
                    texts("opdracht.wissing.titel"), "wissen", Icon::Zoek}, start, texts);
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
                    when(start.mag_kijklog, look_log(start, texts)),
                    when(start.mag_wissen, to_wipe(start, texts)), about_roles(start, texts));
}

}  // namespace houvast::pages

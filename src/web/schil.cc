#include "web/schil.h"

#include "web/huisstijl.h"
#include "web/static.h"

namespace houvast::web {

using pages::Action;
using pages::Icon;
using pages::NavItem;

namespace {

constexpr int session_s = 60 * 60;  // access::Options::idle_max; the script warns before it

std::string rollen_text(const Verzoek& v) {
    std::vector<std::string> all;
    for (const Rol rol : alle_rollen)
        if (v.actor.rollen.has(rol))
            all.push_back(v.texts("medewerker.rollen." + std::string(name_of(rol))));
    return v.texts.list(all);
}

// Who talks with residents, and who keeps watch over how that goes. Others may read it as well, and
// have no use for it every day.
constexpr Rollen with_methodiek = {Rol::Begeleider, Rol::Budgetbeheerder, Rol::Beslisser,
                                   Rol::Casuistiek, Rol::Leidinggevende,  Rol::Beleid,
                                   Rol::Kwaliteit};

std::vector<NavItem> menu(const Verzoek& v, Plek plek) {
    std::vector<NavItem> items;
    const auto add = [&](Beeld beeld, Plek here, html::UrlLiteral url, const char* text,
                         Icon icon) {
        if (ever(v.actor, recht(beeld)))
            items.push_back({.url = url, .text = v.texts(text), .icon = icon,
                             .current = plek == here});
    };
    add(Beeld::Vandaag, Plek::Vandaag, "/", "navigatie.vandaag", Icon::Vandaag);
    add(Beeld::Agenda, Plek::Agenda, "/agenda", "navigatie.agenda", Icon::Agenda);
    add(Beeld::Inwoners, Plek::Inwoners, "/inwoners", "navigatie.inwoners", Icon::Inwoners);
    add(Beeld::Team, Plek::Team, "/team", "navigatie.team", Icon::Medewerkers);
    add(Beeld::Signalen, Plek::Signalen, "/signalen", "navigatie.signalen", Icon::Bel);
    add(Beeld::Post, Plek::Post, "/berichten", "navigatie.berichten", Icon::Post);
    add(Beeld::Beheer, Plek::Beheer, "/beheer", "navigatie.beheer", Icon::Instellingen);
    // Everybody has a first page; that of who works in one place only is that place.
    const bool vandaag = ever(v.actor, recht(Beeld::Vandaag));
    if (items.empty() || (!vandaag && ever(v.actor, recht(Beeld::Kijklog))))
        items.insert(items.begin(), {.url = html::Url("/"), .text = v.texts("navigatie.begin"),
                                     .icon = Icon::Huis, .current = plek == Plek::Vandaag});
    if (v.actor.rollen.has_any(with_methodiek))
        add(Beeld::Methodiek, Plek::Methodiek, "/methodiek", "navigatie.methodiek",
            Icon::Methodiek);
    return items;
}

// Topics are message ids "uitleg.<page>.1.titel" and ".tekst", counted from 1.
pages::HelpView help_of(const Verzoek& v, const std::string& page) {
    pages::HelpView help{.title = v.texts("uitleg.titel"), .close = v.texts("knop.sluiten")};
    for (int i = 1; v.texts.knows("uitleg." + page + "." + std::to_string(i) + ".titel"); ++i) {
        const std::string id = "uitleg." + page + "." + std::to_string(i);
        help.topics.push_back({v.texts(id + ".titel"), v.texts(id + ".tekst")});
    }
    help.keys_title = v.texts("uitleg.toetsen");
    help.keys = {{{"?"}, v.texts("toets.uitleg")}};
    if (ever(v.actor, recht(Beeld::Zoeken)))
        help.keys = {{{"Ctrl", "K"}, v.texts("toets.palet")}, {{"/"}, v.texts("toets.zoek")},
                     {{"J", "K"}, v.texts("toets.op-neer")}, {{"N"}, v.texts("toets.notitie")},
                     {{"?"}, v.texts("toets.uitleg")}};
    return help;
}

}  // namespace

pages::SessionEnd session_end_of(const Verzoek& v) {
    return {.seconds = session_s, .stay = html::Url("/sessie"),
            .warning = v.texts("sessie.waarschuwing"), .stay_text = v.texts("sessie.blijf")};
}

pages::Head head_of(const Verzoek& v, const std::string& title) {
    const pages::Huisstijl stijl = huisstijl_of(v.gemeente.naam(), *v.inrichting);
    return {.title = title,
            .gemeente = stijl.naam,
            .product = v.texts("product.naam"),
            .wapen = stijl.wapen,
            .css = *html::Url::parse(v.omgeving.bestanden.path("app.css")),
            .theme = *html::Url::parse(theme_path(stijl)),
            .script = *html::Url::parse(v.omgeving.bestanden.path("app.js")),
            .icon = *html::Url::parse(icon_path(stijl)),
            .language = v.texts.language(),
            .skip = v.texts("navigatie.naar-inhoud")};
}

namespace {

pages::Shell shell_of(const Verzoek& v, const SchilKeuze& keuze) {
    const Bewaard& bewaard = *v.omgeving.bewaard;
    pages::Shell shell{.head = head_of(v, bewaard.gat(Gat::Titel)),
                       .nav = menu(v, keuze.plek),
                       .user = v.naam,
                       .role = rollen_text(v),
                       .hidden = {{"csrf", bewaard.gat(Gat::Csrf)}},
                       .session = session_end_of(v),
                       .words = {.menu = v.texts("navigatie.naam"),
                                 .tools = v.texts("navigatie.hulpmiddelen"),
                                 .log_out = v.texts("navigatie.uitloggen"),
                                 .search = v.texts("navigatie.zoek-of-doe"),
                                 .search_button = v.texts("knop.zoeken"),
                                 .help = v.texts("uitleg.titel")}};
    if (ever(v.actor, recht(OpdrachtSoort::RegistreerAanmelding)))
        shell.main_action = Action{.url = html::Url("/aanmeldingen/nieuw"),
                                   .text = v.texts("navigatie.nieuwe-aanmelding"),
                                   .icon = Icon::Plus,
                                   .look = pages::Look::Primary};
    if (!ever(v.actor, recht(Beeld::Zoeken))) shell.search.reset();
    else if (ever(v.actor, recht(OpdrachtSoort::LegContactVast)))
        shell.inbound = Action{.url = html::Url("/inkomend"),
                               .text = v.texts("inkomend.titel"),
                               .icon = Icon::TelefoonNotitie};
    if (!keuze.help.empty()) shell.help = help_of(v, keuze.help);
    return shell;
}

// The shell around one kind of page, with gaps for the page itself: the same for hours.
std::shared_ptr<const Stuk> kept_shell(const Verzoek& v, const SchilKeuze& keuze) {
    std::string stand = v.naam + '|' + keuze.help + '|' +
                        std::to_string(static_cast<int>(keuze.plek)) + '|';
    if (const auto& gezicht = v.inrichting->gezicht) stand += gezicht->naam + '|' + gezicht->thema;
    return v.omgeving.bewaard->of(v.bewaar_sleutel("schil", stand), [&] {
        const html::Html gap = html::fragment(v.omgeving.bewaard->gat(Gat::Inhoud));
        return std::pair(pages::shell_page(shell_of(v, keuze), gap), std::string());
    });
}

// The shell with this title and content in its gaps.
HttpResponse filled(const Verzoek& v, const SchilKeuze& keuze, const std::string& title,
                    std::string_view content, int status) {
    const html::Html titel = html::fragment(title);
    const std::string csrf = v.csrf();
    const auto shell = kept_shell(v, keuze);
    std::string all;
    all.reserve(shell->bytes() + content.size() + 1024);
    shell->append_to(all, Vulling{titel.str(), content, csrf, std::string_view()});
    return page(status, std::move(all));
}

}  // namespace

HttpResponse in_schil(const Verzoek& v, const SchilKeuze& keuze, const html::Html& content,
                      int status) {
    return filled(v, keuze, keuze.title, content.str(), status);
}

HttpResponse in_schil(const Verzoek& v, const SchilKeuze& keuze, const Stuk& content) {
    const std::string csrf = v.csrf(), opdracht = v.command_id();
    std::string inside;
    inside.reserve(content.bytes() + 1024);
    content.append_to(inside, Vulling{std::string_view(), std::string_view(), csrf, opdracht});
    return filled(v, keuze, content.titel(), inside, 200);
}

}  // namespace houvast::web

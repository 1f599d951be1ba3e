// Vandaag, Inwoners, Zoeken and Medewerkers of the gallery.
#include "gallery.h"

namespace houvast::pages::gallery {

namespace {

std::vector<RouteStep> route_at(std::size_t now) {
    std::vector<RouteStep> steps = {{"Aanmelding"}, {"In contact"}, {"In gesprek"},
                                    {"Rust en overzicht"}, {"Plaatje compleet"}, {"Verder"}};
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (i <= now) steps[i].state = i == now ? StepState::Now : StepState::Done;
    return steps;
}

struct Mens {
    std::string naam, detail;
    std::size_t stap;
    std::vector<double> meting;
    std::string contact, contact_hoe, volgende, wanneer, termijn;
    int op;
    Tone tone;
};

const std::vector<Mens>& mensen() {
    static const std::vector<Mens> all = {
        {"Selma Yilmaz", "2 volwassenen, 1 kind", 2, {0.2, 0.2, 0.5, 0.7}, "Gisteren",
         "Turks, tolk · Bellen", "Plan van aanpak bespreken", "wo 25 nov 10:30", "9 dagen", 84,
         Tone::Warning},
        {"Jeroen de Wit", "Alleenstaand", 3, {0.1, 0.3, 0.3, 0.6}, "6 dagen geleden",
         "Liever bellen", "Evaluatie na 3 maanden", "do 26 nov 14:00", "21 dagen", 75,
         Tone::Neutral},
        {"Fatima el Amrani", "1 volwassene, 2 kinderen", 1, {0.6, 0.6, 0.3, 0.3},
         "24 dagen geleden", "Arabisch", "Contact opnemen", "te laat sinds maandag",
         "5 dagen", 82, Tone::Warning},
        {"Piet van Dongen", "Stel", 4, {0.3, 0.3, 0.5, 0.5}, "2 dagen geleden", "Zzp",
         "Besluit tekenen", "vandaag", "3 dagen te laat", 100, Tone::Negative},
        {"Şeyma Öztürk", "Alleenstaand", 0, {0.5}, "Vandaag", "Mailt liever", "Eerste gesprek",
         "di 24 nov 09:00", "12 dagen", 30, Tone::Neutral}};
    return all;
}

Row row_of(const Mens& mens) {
    return {.cells = {person_cell({.name = mens.naam, .detail = mens.detail,
                                   .url = Url("/dossier")}),
                      mini_route(route_at(mens.stap)), sparkline(mens.meting, "gaat vooruit"),
                      two_lines(mens.contact, mens.contact_hoe),
                      two_lines(mens.volgende, mens.wanneer, Tone::Accent),
                      term_bar({.text = mens.termijn, .used_percent = mens.op,
                                .tone = mens.tone})},
            .url = Url("/dossier")};
}

Html caseload() {
    std::vector<Row> rows;
    for (const Mens& mens : mensen()) rows.push_back(row_of(mens));
    return data_table(
        {.caption = "Mijn inwoners",
         .columns = {{.heading = "Inwoner", .sort = Url("/inwoners?op=naam")},
                     {.heading = "Mijlpaal"}, {.heading = "Meting"},
                     {.heading = "Laatste contact"}, {.heading = "Volgende stap"},
                     {.heading = "Termijn", .sort = Url("/inwoners"), .order = Order::Rising}},
         .rows = rows});
}

const std::vector<KeyHint> keys = {{{"J", "K"}, "op en neer"}, {{"Enter"}, "openen"},
                                   {{"N"}, "telefoonnotitie"}, {{"?"}, "uitleg"}};

Html list_panel() {
    const Html chips = filter_chips("Toon", {{Url("/inwoners"), "Alle", "38", true},
                                             {Url("/inwoners?toon=aandacht"), "Aandacht", "6"},
                                             {Url("/inwoners?toon=nieuw"), "Nieuw", "4"},
                                             {Url("/inwoners?toon=budget"), "Budgetbeheer", "12"},
                                             {Url("/inwoners?toon=uit"), "Uitstroom", "3"}});
    return panel({.title = "Mijn inwoners", .head = chips, .flush = true},
                 html::fragment(caseload(),
                                pagination({.label = "Bladzijden",
                                            .here = "1 tot en met 5 van 38",
                                            .next = Url("/inwoners?bladzijde=2")}),
                                key_hints(keys)));
}

}  // namespace

Shell office(const Mock& mock, const std::string& title, std::size_t current) {
    Shell shell{
        .head = mock.head,
        .nav = {{Url("/vandaag"), "Vandaag", Icon::Vandaag},
                {Url("/inwoners"), "Inwoners", Icon::Inwoners, "38"},
                {Url("/agenda"), "Agenda", Icon::Agenda},
                {Url("/taken"), "Taken", Icon::Taak, "7"},
                {Url("/berichten"), "Berichten", Icon::Bericht, "2"},
                {Url("/besluiten"), "Besluiten", Icon::Besluit, "3"},
                {Url("/beheer"), "Beheer", Icon::Instellingen}},
        .user = "Anna Bakker",
        .role = "Consulent",
        .hidden = {{"csrf", "voorbeeld"}},
        .main_action = Action{.url = Url("/aanmeldingen/nieuw"), .text = "Nieuwe aanmelding",
                              .icon = Icon::Plus, .look = Look::Primary, .key = "a"},
        .help = HelpView{.title = "Uitleg bij deze pagina",
                         .topics = {{"Wat u hier ziet",
                                     "De inwoners die vandaag iets van u nodig hebben."},
                                    {"Termijn", "Het aantal dagen tot de laatste dag van de wet."}},
                         .keys_title = "Toetsen",
                         .keys = keys}};
    shell.head.title = title;
    shell.nav.at(current).current = true;
    return shell;
}

MockPage vandaag(const Mock& mock) {
    const Html cards = attention_cards(
        "Vraagt vandaag uw aandacht",
        {{.icon = Icon::Klok, .tone = Tone::Warning, .title = "Besluit verloopt over 3 dagen",
          .sentence = "Piet van Dongen, 8 weken sinds het eerste gesprek",
          .action = {.url = Url("/dossier"), .text = "Besluit tekenen"}},
         {.icon = Icon::Telefoon, .title = "24 dagen geen contact",
          .sentence = "Fatima el Amrani, afspraak gemist op 12 november",
          .action = {.url = Url("/dossier"), .text = "Bel Fatima"}},
         {.icon = Icon::Bericht, .title = "“Kan de afspraak later?”",
          .sentence = "Selma Yilmaz, vandaag 08:12, vertaald uit het Turks",
          .action = {.url = Url("/dossier"), .text = "Antwoord"}}});
    return {"vandaag.html",
            shell_page(office(mock, "Vandaag", 0),
                       html::fragment(page_header({.title = "Goedemorgen, Anna",
                                                   .lead = "Drie inwoners hebben vandaag iets van "
                                                           "u nodig.",
                                                   .aside = "zondag 22 november"}),
                                      cards, list_panel()))};
}

MockPage inwoners(const Mock& mock) {
    return {"inwoners.html",
            shell_page(office(mock, "Inwoners", 1),
                       html::fragment(page_header({.title = "Inwoners"}),
                                      flash({.text = "De aanmelding van Şeyma Öztürk is bewaard.",
                                             .actions = {}}),
                                      list_panel()))};
}

MockPage zoeken(const Mock& mock) {
    const Html found = item_list(
        {{.icon = Icon::Persoon, .title = "Selma Yilmaz", .sentence = "14 maart 1988, Kerkstraat 4",
          .url = Url("/dossier"), .end = badge({"In gesprek", Tone::Accent})},
         {.icon = Icon::Persoon, .title = "Selma Yildiz", .sentence = "2 juni 1971, Havenkade 12",
          .url = Url("/dossier"), .end = badge({"Afgerond"})}});
    return {"zoeken.html",
            shell_page(
                office(mock, "Zoeken", 1),
                html::fragment(
                    page_header({.title = "Zoeken naar “selma yil”", .lead = "2 gevonden"}),
                    panel({.title = "Gevonden", .flush = true}, found),
                    panel({.title = "Staat de inwoner er niet bij?"},
                          empty_state({.icon = Icon::Zoekt, .title = "Zoek ook op geboortedatum",
                                       .sentence = "Of op postcode en huisnummer, of op BSN.",
                                       .actions = {{.url = Url("/aanmeldingen/nieuw"),
                                                    .text = "Nieuwe aanmelding",
                                                    .icon = Icon::Plus}}}))))};
}

MockPage medewerkers(const Mock& mock) {
    const auto row = [](std::string naam, std::string rol, BadgeView staat, std::string mandaat) {
        return Row{.cells = {person_cell({.name = naam, .detail = rol}), badge(staat),
                             cell(mandaat),
                             action_link({.url = Url("/beheer"), .text = "Wijzig"})}};
    };
    return {"medewerkers.html",
            shell_page(
                office(mock, "Medewerkers", 6),
                html::fragment(
                    page_header({.title = "Medewerkers",
                                 .lead = "Wie mag inloggen, en waarvoor",
                                 .crumbs = {{Url("/beheer"), "Beheer"}},
                                 .actions = {{.url = Url("/beheer/nieuw"),
                                              .text = "Nieuwe medewerker", .icon = Icon::Plus}}}),
                    tabs("Beheer", {{Url("/beheer"), "Medewerkers", "14", true},
                                    {Url("/beheer/dagen"), "Sluitingsdagen"},
                                    {Url("/beheer/huisstijl"), "Huisstijl"}}),
                    panel({.title = "Medewerkers", .flush = true},
                          data_table({.caption = "Medewerkers",
                                      .columns = {{.heading = "Naam"}, {.heading = "Inloggen"},
                                                  {.heading = "Mandaat"},
                                                  {.heading = "Wijzigen", .heading_hidden = true}},
                                      .rows = {row("Anna Bakker", "Consulent",
                                                   {"Actief", Tone::Positive, Icon::Goed},
                                                   "Geen besluiten"),
                                               row("Ruben Smit", "Teamleider",
                                                   {"Wacht op code", Tone::Warning, Icon::Klok},
                                                   "Toelating en afwijzing")}}))))};
}

}  // namespace houvast::pages::gallery

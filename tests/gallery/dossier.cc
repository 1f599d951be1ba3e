// Dossier and Nieuwe aanmelding of the gallery, and every component once.
#include "gallery.h"

namespace houvast::pages::gallery {

using html::fragment;

namespace {

Html step() {
    return next_step_card(
        {.label = "Volgende stap",
         .title = "Bespreek het plan van aanpak",
         .sentence = "Woensdag 25 november, 10:30, met tolk. De laatste dag voor het besluit is "
                     "30 november.",
         .actions = {{.url = Url("/plan"), .text = "Open het concept-plan"},
                     {.url = Url("/afspraak"), .text = "Verzet de afspraak"}},
         .ground = "Wgs artikel 4a, eerste lid"});
}

Html what_happened() {
    return timeline(
        "Wat er is gebeurd",
        {{.icon = Icon::Bericht, .title = "Bericht van Selma", .when = "vandaag 08:12",
          .datetime = "2026-11-22T08:12", .text = "“Kan de afspraak later? Mijn zoon is ziek.”"},
         {.icon = Icon::Meting, .title = "Meting samen ingevuld", .when = "18 nov",
          .datetime = "2026-11-18", .text = "Rust in het hoofd ging van – naar +/–.",
          .by = "door Anna Bakker"},
         {.icon = Icon::Telefoon, .title = "Telefoonnotitie", .when = "16 nov",
          .datetime = "2026-11-16", .text = "Hoort bij een ander dossier en is verplaatst.",
          .undone = true},
         {.icon = Icon::Vlag, .title = "Aanmelding ontvangen", .when = "3 sep",
          .datetime = "2026-09-03"}});
}

Html side() {
    return fragment(
        panel({.title = "Termijnen"},
              fragment(term_bar({.text = "Besluit: nog 9 dagen", .used_percent = 84,
                                 .tone = Tone::Warning, .detail = "30 november · Wgs 4a"}),
                       html::raw("<br>"),
                       term_bar({.text = "Eerste gesprek: gehaald", .used_percent = 100,
                                 .detail = "10 september · Wgs 4 lid 1"}))),
        panel({.title = "Wie helpt er mee?",
               .action = Action{.url = Url("/netwerk"), .text = "Wijzig"}},
              person_list({{.name = "Anna Bakker", .detail = "Consulent, vast contact"},
                           {.name = "Youssef Kaya", .detail = "Vrijwilliger, post"},
                           {.name = "Woonbron", .detail = "Verhuurder, toestemming tot 1 maart"}})),
        panel({.title = "Geld in het kort"},
              amounts({fact("Inkomen per maand", "€ 1.840"), fact("Vaste lasten", "€ 1.312"),
                       fact("Over", "€ 528")})));
}

}  // namespace

MockPage dossier(const Mock& mock) {
    const Html top = person_header(
        {.crumbs = {{Url("/inwoners"), "Inwoners"}},
         .here = "2026-00417",
         .name = "Selma Yilmaz",
         .facts = {{Icon::Taal, "Turks, tolk nodig"}, {Icon::Telefoon, "Belt liever"},
                   {Icon::Gezin, "Partner en zoon (9)"}, {Icon::Huis, "Huur, 2 maanden achter"}},
         .actions = {{.url = Url("/notitie"), .text = "Notitie", .icon = Icon::Notitie, .key = "n"},
                     {.url = Url("/gesprek"), .text = "Start gesprek", .icon = Icon::Bericht,
                      .look = Look::Primary}}});
    const Html route = route_strip("Route van Selma", {{"In beeld", StepState::Done, "3 sep"},
                                                       {"In contact", StepState::Done, "10 sep"},
                                                       {"In gesprek", StepState::Now, "nu"},
                                                       {"Rust", StepState::Later, "dec"},
                                                       {"Compleet", StepState::Later, "± feb"},
                                                       {"Met vertrouwen verder"}});
    const Html goals = item_list(
        {{.icon = Icon::Huis, .title = "Wij kunnen in ons huis blijven",
          .sentence = "Door Selma gekozen als eerste doel", .end = fragment("2 van 3 stappen")},
         {.icon = Icon::Brief, .title = "Ik durf mijn post open te maken",
          .sentence = "Elke maandag samen met Youssef", .end = fragment("2 van 5 stappen")}});
    const Html left = fragment(
        step(), panel({.title = "Doelen van Selma", .flush = true}, goals),
        panel({.title = "Wat er is gebeurd",
               .action = Action{.url = Url("/notitie"), .text = "Toevoegen", .icon = Icon::Plus}},
              what_happened()));
    return {"dossier.html",
            shell_page(office(mock, "Selma Yilmaz", 1),
                       fragment(shield_banner({.title = "Afgeschermd dossier",
                                               .sentence = "Het adres is geheim. Noem het niet aan "
                                                           "de telefoon en niet in een brief."}),
                                top, route,
                                tabs("Dossier", {{Url("/dossier"), "Overzicht", "", true},
                                                 {Url("/dossier/gesprekken"), "Gesprekken", "3"},
                                                 {Url("/dossier/plan"), "Plan"},
                                                 {Url("/dossier/schulden"), "Schulden", "9"},
                                                 {Url("/dossier/documenten"), "Documenten"},
                                                 {Url("/dossier/logboek"), "Logboek"}}),
                                two_columns(left, side())))};
}

MockPage aanmelding(const Mock& mock) {
    const Html fields = fragment(
        field_group("Over de inwoner",
                    fragment(field_row(fragment(text_field({.name = "voornaam", .label = "Voornaam",
                                                            .value = "Selma"}),
                                                text_field({.name = "achternaam",
                                                            .label = "Achternaam"}))),
                             date_field({.name = "geboren", .label = "Geboortedatum",
                                         .error = "Schrijf de dag als 25-11-2026",
                                         .value = "14 maart", .required = false,
                                         .hint = "dag-maand-jaar, bijvoorbeeld 25-11-2026",
                                         .mark = "(mag leeg blijven)"}),
                             phone_field({.name = "telefoon", .label = "Telefoonnummer",
                                          .required = false, .mark = "(mag leeg blijven)"}))),
        choice_field({.name = "dreiging", .label = "Is er een bedreigende situatie?",
                      .value = "ontruiming"},
                     {{"geen", "Nee"}, {"ontruiming", "De woning wordt ontruimd",
                                        "Het gesprek is dan binnen 3 werkdagen"},
                      {"energie", "Gas, water of licht wordt afgesloten"}}),
        choice_many_field({.name = "kanaal", .label = "Hoe bereiken we de inwoner het liefst?",
                           .value = "bellen", .required = false, .mark = "(mag leeg blijven)"},
                          {{"bellen", "Bellen"}, {"sms", "Sms"}, {"brief", "Brief"}}),
        yes_no_field({.name = "tolk", .label = "Is er een tolk nodig?"}),
        select_field({.name = "taal", .label = "Taal", .value = "tr"},
                     {{"nl", "Nederlands"}, {"tr", "Turks"}, {"ar", "Arabisch"}}),
        textarea_field({.name = "vraag", .label = "De vraag in eigen woorden",
                        .hint = "Zoals de inwoner het zegt."}),
        draft_note({.text = "Tussendoor bewaard om 10:54", .saved = "Tussendoor bewaard om {tijd}",
                    .failed = "Tussendoor bewaren lukt nu niet. Uw tekst staat hier nog."}),
        form_buttons(fragment(submit_button({.text = "Bewaar de aanmelding", .icon = Icon::Goed}),
                              action_link({.url = Url("/vandaag"), .text = "Stop",
                                           .look = Look::Quiet}))));
    return {"aanmelding.html",
            shell_page(office(mock, "Nieuwe aanmelding", 1),
                       narrow_column(fragment(
                           page_header({.title = "Nieuwe aanmelding",
                                        .lead = "Alleen wat nu nodig is. Papieren komen later."}),
                           error_summary("Er klopt nog iets niet",
                                         {{"geboren", "Geboortedatum: schrijf de dag als "
                                                      "25-11-2026"}}),
                           panel({.title = "Wie vraagt er hulp?"},
                                 post_form({.url = Url("/aanmeldingen"),
                                            .hidden = {{"csrf", "voorbeeld"}},
                                            .draft = Url("/concepten/c1")},
                                           fields)))))};
}

MockPage onderdelen(const Mock& mock) {
    std::vector<Action> looks;
    for (const auto& [look, word] : {std::pair{Look::Primary, "Bewaar"},
                                     {Look::Secondary, "Wijzig"},
                                     {Look::Quiet, "Stop"},
                                     {Look::Danger, "Wis"},
                                     {Look::Now, "Ja, ik kom"}})
        looks.push_back({.url = Url("/"), .text = word, .look = look});
    Html badges;
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Positive, Tone::Warning,
                            Tone::Negative, Tone::Now})
        badges += badge({name_of(tone), tone});
    Html flashes;
    for (const Tone tone : {Tone::Accent, Tone::Positive, Tone::Warning, Tone::Negative})
        flashes += flash({.tone = tone, .text = "Een melding van één regel."});
    return {"onderdelen.html",
            shell_page(
                office(mock, "Onderdelen", 0),
                fragment(page_header({.title = "Onderdelen"}),
                         stat_tiles({{"214", "In begeleiding", "6 meer dan vorige maand"},
                                     {"93%", "Besluit binnen 8 weken"},
                                     {"88%", "Contact korter dan 30 dagen geleden", "",
                                      Url("/inwoners")}}),
                         flashes, panel({.title = "Knoppen"}, action_row(looks)),
                         panel({.title = "Badges"}, html::div(html::cls("knoppen"), badges)),
                         panel({.title = "Feiten"}, facts({fact("Naam", "Selma Yilmaz"),
                                                           fact("Adres", "Kerkstraat 4")})),
                         panel({.title = "Leeg"}, empty_state({.title = "Er is niets te doen",
                                                               .sentence = "Geniet ervan."})),
                         panel({.title = "Venster"},
                               fragment(opens_dialog("wis", {.text = "Wis deze notitie",
                                                             .look = Look::Danger}),
                                        page_dialog({.id = "wis", .title = "Notitie wissen?"},
                                                    html::p("Wissen kan niet ongedaan.")))),
                         panel({.title = "Voortgang"}, progress_bar(66))))};
}

}  // namespace houvast::pages::gallery

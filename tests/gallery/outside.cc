// The gallery's pages outside the office: login, error, and the resident's start.
#include "gallery.h"

namespace houvast::pages::gallery {

using html::fragment;

namespace {

Head titled(const Mock& mock, const std::string& title) {
    Head head = mock.head;
    head.title = title;
    return head;
}

}  // namespace

MockPage inloggen(const Mock& mock) {
    const Html form = post_form(
        {.url = Url("/inloggen"), .hidden = {{"csrf", "voorbeeld"}}},
        fragment(text_field({.name = "email", .label = "E-mailadres", .autocomplete = "username"},
                            TextKind::Username),
                 text_field({.name = "wachtwoord", .label = "Wachtwoord",
                             .autocomplete = "current-password"},
                            TextKind::Password),
                 text_field({.name = "code", .label = "Code", .hint = "Uit uw app, 6 cijfers",
                             .autocomplete = "one-time-code"},
                            TextKind::OneTimeCode),
                 submit_button({.text = "Log in", .icon = Icon::Slot})));
    const Html demo = panel({.title = "Demo: zo logt u in"},
                            facts({fact("Consulent", "anna@voorbeeldstad.example"),
                                   fact("Wachtwoord", "houvast-demo")}));
    return {"inloggen.html", small_page({.head = titled(mock, "Inloggen"),
                                         .title = "Inloggen",
                                         .lead = "Voor medewerkers van Voorbeeldstad.",
                                         .below = demo},
                                        form)};
}

MockPage fout(const Mock& mock) {
    return {"fout.html",
            error_page({.head = titled(mock, "Niet gevonden"),
                        .title = "Deze pagina is er niet",
                        .sentence = "Misschien is het adres verkeerd getypt, of mag u dit dossier "
                                    "niet zien. Er is niets verloren gegaan.",
                        .code = "404",
                        .actions = {{.url = Url("/vandaag"), .text = "Naar Vandaag",
                                     .look = Look::Primary}}})};
}

MockPage inwoner_start(const Mock& mock) {
    const Html step = next_step_card(
        {.label = "Dit is uw volgende stap",
         .title = "Gesprek met Anna",
         .sentence = "U hoeft niets mee te nemen.",
         .facts = {{Icon::Agenda, "Woensdag 25 november"},
                   {Icon::Klok, "Half 11 in de ochtend (10:30)"},
                   {Icon::Plaats, "Stadskantoor, balie 3"},
                   {Icon::Taal, "Er is een tolk Turks"}},
         .actions = {{.url = Url("/ja"), .text = "Ja, ik kom", .icon = Icon::Goed},
                     {.url = Url("/anders"), .text = "Ik wil een andere tijd"}}});
    const Html route = route_path("Uw route", {{"U heeft zich gemeld", StepState::Done, "3 sep"},
                                               {"U heeft met Anna gepraat", StepState::Done},
                                               {"We maken samen een plan", StepState::Now},
                                               {"Rust en overzicht"},
                                               {"U doet het weer zelf"}});
    return {"inwoner.html",
            resident_page(
                {.head = titled(mock, "Start"),
                 .nav = {{Url("/"), "Start", Icon::Huis, "", true},
                         {Url("/route"), "Route", Icon::Route},
                         {Url("/geld"), "Geld", Icon::Budget},
                         {Url("/afspraken"), "Afspraken", Icon::Agenda},
                         {Url("/hulp"), "Hulp", Icon::Hulp}},
                 .tools = {{.url = Url("/taal"), .text = "Nederlands", .icon = Icon::Taal}}},
                fragment(page_header({.title = "Hallo Selma"}), step, html::h2("Uw route"), route,
                         panel({.title = "Anna helpt u"},
                               person_list({{.name = "Anna Bakker",
                                             .detail = "Bel tot 17:00"}}))))};
}

}  // namespace houvast::pages::gallery

#include "pages/toegang.h"

#include "pages/components/status.h"

namespace houvast::pages {

using namespace html;

namespace {

Html wrong(const std::string& sentence, const char* field, const Texts& texts) {
    if (sentence.empty()) return {};
    return error_summary(texts("form.fouten"), {{field, sentence}});
}

std::string in_fours(const std::string& secret) {
    std::string text;
    for (std::size_t i = 0; i < secret.size(); i += 4)
        text.append(i == 0 ? "" : " ").append(secret.substr(i, 4));
    return text;
}

}  // namespace

Html inloggen(const InlogForm& form, const Texts& texts) {
    Html note;
    if (!form.melding.empty())
        note = p(cls("melding-rustig"), attr("role", "status"), form.melding);
    return fragment(
        note, wrong(form.fout, "naam", texts),
        post_form({.url = Url("/inloggen"),
                   .hidden = {{"csrf", form.csrf}, {"naar", form.naar}}},
                  fragment(text_field({.name = "naam", .label = texts("inloggen.naam"),
                                       .value = form.login, .autocomplete = "username"},
                                      TextKind::Username),
                           text_field({.name = "wachtwoord", .label = texts("inloggen.wachtwoord"),
                                       .autocomplete = "current-password"},
                                      TextKind::Password),
                           form_buttons(submit_button(texts("inloggen.knop"))))));
}

Html demo_logins(const std::string& csrf, const std::vector<DemoLogin>& logins,
                 const Texts& texts) {
    if (logins.empty()) return {};
    std::vector<ListItem> items;
    for (const DemoLogin& one : logins)
        items.push_back({.icon = Icon::Persoon,
                         .title = one.naam,
                         .sentence = one.rol,
                         .end = post_button({.url = Url("/inloggen"),
                                             .hidden = {{"csrf", csrf},
                                                        {"naam", one.login},
                                                        {"wachtwoord", one.wachtwoord}},
                                             .label = one.naam},
                                            {.text = texts("inloggen.demo-knop"),
                                             .look = Look::Secondary})});
    return panel({.title = texts("inloggen.demo")},
                 fragment(item_list(items),
                          p(cls("demo-wachtwoord"),
                            texts("inloggen.demo-wachtwoord",
                                  {{"login", logins.front().login},
                                   {"wachtwoord", logins.front().wachtwoord}}))));
}

Html inlogcode(const CodeForm& form, const Texts& texts) {
    Html setup;
    if (form.qr)
        setup = fragment(p(texts("inloggen.nieuwe-app")), div(cls("qr"), *form.qr),
                         p(texts("inloggen.geheim")),
                         p(cls("geheim"), code(in_fours(form.geheim))));
    return fragment(
        wrong(form.fout, "code", texts), setup,
        post_form({.url = Url("/inloggen/code"),
                   .hidden = {{"csrf", form.csrf}, {"naar", form.naar}}},
                  fragment(text_field({.name = "code", .label = texts("inloggen.code"),
                                       .hint = texts("inloggen.code-uitleg"),
                                       .autocomplete = "one-time-code"},
                                      TextKind::OneTimeCode),
                           form_buttons(submit_button(texts("inloggen.knop"))))));
}

Html uitnodiging(const UitnodigingForm& form, const Texts& texts) {
    return fragment(
        wrong(form.fout, "wachtwoord", texts),
        post_form({.url = Url("/uitnodiging"),
                   .hidden = {{"csrf", form.csrf}, {"code", form.code}}},
                  fragment(p(texts("uitnodiging.voor", {{"naam", form.login}})),
                           text_field({.name = "wachtwoord",
                                       .label = texts("uitnodiging.wachtwoord"),
                                       .hint = texts("uitnodiging.wachtwoord-hint"),
                                       .autocomplete = "new-password"},
                                      TextKind::Password),
                           text_field({.name = "nogmaals", .label = texts("uitnodiging.nogmaals"),
                                       .autocomplete = "new-password"},
                                      TextKind::Password),
                           form_buttons(submit_button(texts("uitnodiging.knop"))))));
}

}  // namespace houvast::pages

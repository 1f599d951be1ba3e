// Inloggen: a password, the six figures, and out again.
#include "base/random.h"
#include "pages/toegang.h"
#include "web/demo_logins.h"
#include "web/handlers.h"
#include "web/qr.h"
#include "web/schil.h"

#include "app/access/totp.h"

namespace houvast::web {

namespace {

constexpr int tries_per_address_max = 200;  // a town hall is one address
constexpr std::chrono::minutes tries_window{10};

// Only a path of our own: a link in a mail must not send anybody elsewhere after logging in.
std::string own_path(std::string_view path) {
    if (!path.starts_with('/') || path.starts_with("//") || !html::Url::parse(path)) return "/";
    return std::string(path);
}

HttpResponse small(const Verzoek& v, const char* title, const html::Html& content, int status,
                   std::optional<html::Html> below = {}) {
    return page(status, pages::small_page({.head = head_of(v, v.texts(title)),
                                           .title = v.texts(title),
                                           .below = std::move(below)},
                                          content).str());
}

HttpResponse login_page(Verzoek& v, pages::InlogForm form, int status) {
    // Before there is a session, the CSRF token hangs on a cookie of this visit.
    std::optional<std::string> fresh;
    if (v.token.empty()) v.token = *(fresh = random_token());
    form.csrf = v.csrf();
    std::vector<pages::DemoLogin> demo;
    if (v.omgeving.demo) demo = demo_logins_of(v.gemeente.naam(), v.texts);
    HttpResponse response = small(v, "inloggen.titel", pages::inloggen(form, v.texts), status,
                                  pages::demo_logins(form.csrf, demo, v.texts));
    if (fresh) v.omgeving.cookies.put(response, "bezoek", *fresh);
    return response;
}

std::string sentence(const Verzoek& v, const access::Refused& refused, const char* wrong) {
    if (refused.why == access::Refused::Why::Wait)
        return v.texts("inloggen.wachten", {{"aantal", static_cast<int>(refused.wait.count())}});
    return v.texts(wrong);
}

int status_of(const access::Refused& refused) {
    return refused.why == access::Refused::Why::Wait ? 429 : 422;
}

HttpResponse code_page(Verzoek& v, std::string naar, std::string fout, int status) {
    pages::CodeForm form{.csrf = v.csrf(), .naar = std::move(naar), .fout = std::move(fout)};
    if (const auto secret = v.omgeving.installatie.access().new_secret(v.token)) {
        const std::string login = v.omgeving.installatie.access().login_of(v.sessie->account);
        form.geheim = access::base32(*secret);
        form.qr = qr_svg(access::totp_uri(*secret, "Houvast " + v.gemeente.naam(), login),
                         v.texts("inloggen.qr"));
    }
    return small(v, "inloggen.code-titel", pages::inlogcode(form, v.texts), status);
}

HttpResponse logged_in(const Verzoek& v, const std::string& token, const std::string& target) {
    HttpResponse response = redirect_303(target);
    v.omgeving.cookies.put(response, "sessie", token);
    v.omgeving.cookies.remove(response, "bezoek");
    return response;
}

}  // namespace

HttpResponse get_inloggen(Verzoek& v) {
    if (v.ingelogd()) return redirect_303("/");
    pages::InlogForm form{.csrf = {}, .naar = own_path(v.http.query.get("naar"))};
    if (!v.http.query.get("verlopen").empty()) form.melding = v.texts("inloggen.verlopen");
    if (!v.http.query.get("uitgelogd").empty()) form.melding = v.texts("inloggen.uitgelogd");
    return login_page(v, std::move(form), 200);
}

HttpResponse post_inloggen(Verzoek& v) {
    auto& access = v.omgeving.installatie.access();
    const std::string naam{v.velden.get("naam")};
    const std::string naar = own_path(v.velden.get("naar"));
    pages::InlogForm form{.csrf = {}, .login = naam, .naar = naar};
    if (!access.within_limit("inloggen " + v.http.remote, tries_per_address_max, tries_window)) {
        form.fout = v.texts("inloggen.wachten", {{"aantal", 60}});
        return login_page(v, std::move(form), 429);
    }
    const auto token =
        access.login(v.gemeente.naam(), naam, std::string(v.velden.get("wachtwoord")));
    if (!token) {
        form.fout = sentence(v, token.error(), "inloggen.fout");
        return login_page(v, std::move(form), status_of(token.error()));
    }
    const auto session = access.session(*token, v.gemeente.naam());
    if (session && session->stage == access::Stage::Complete) return logged_in(v, *token, naar);
    return logged_in(v, *token, html::Url("/inloggen/code").with_query({{"naar", naar}}).str());
}

HttpResponse get_code(Verzoek& v) {
    if (v.ingelogd()) return redirect_303("/");
    return code_page(v, own_path(v.http.query.get("naar")), {}, 200);
}

HttpResponse post_code(Verzoek& v) {
    const std::string naar = own_path(v.velden.get("naar"));
    const auto token = v.omgeving.installatie.access().confirm_code(
        v.token, std::string(v.velden.get("code")));
    if (!token)
        return code_page(v, naar, sentence(v, token.error(), "inloggen.code-fout"),
                         status_of(token.error()));
    return logged_in(v, *token, naar);
}

HttpResponse post_uitloggen(Verzoek& v) {
    v.omgeving.installatie.access().logout(v.token);
    HttpResponse response = redirect_303("/inloggen?uitgelogd=1");
    v.omgeving.cookies.remove(response, "sessie");
    return response;
}

// The session is seen by every request: asking is staying.
HttpResponse post_sessie(Verzoek& v) {
    const bool by_script = v.http.headers.get("sec-fetch-mode") == "cors";
    return by_script ? text(200, "") : redirect_303("/");
}

}  // namespace houvast::web

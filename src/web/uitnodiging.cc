// Uitnodiging: with the link of an invitation somebody chooses a password, once.
#include "app/access/password.h"
#include "base/random.h"
#include "base/text.h"
#include "pages/toegang.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"

namespace houvast::web {

namespace {

HttpResponse form_page(Verzoek& v, pages::UitnodigingForm form, int status) {
    std::optional<std::string> fresh;
    if (v.token.empty()) v.token = *(fresh = random_token());
    form.csrf = v.csrf();
    HttpResponse response =
        page(status, pages::small_page({.head = head_of(v, v.texts("uitnodiging.titel")),
                                        .title = v.texts("uitnodiging.titel")},
                                       pages::uitnodiging(form, v.texts)).str());
    // The token of the invitation stands in the address: it must not travel on. Not "no-referrer":
    // then a browser posts the form as from nowhere, and that is refused.
    response.set("Referrer-Policy", "strict-origin");
    if (fresh) v.omgeving.cookies.put(response, "bezoek", *fresh);
    return response;
}

// What is wrong with a password; empty: nothing.
std::string fault_of(const Verzoek& v, const std::string& password) {
    if (characters_of(password) < access::password_characters_min)
        return v.texts("uitnodiging.te-kort",
                       {{"aantal", static_cast<int>(access::password_characters_min)}});
    if (password.size() > access::password_bytes_max) return v.texts("veld.te-lang");
    if (password != v.velden.get("nogmaals")) return v.texts("uitnodiging.niet-gelijk");
    return {};
}

}  // namespace

HttpResponse get_uitnodiging(Verzoek& v) {
    const std::string code{v.http.query.get("code")};
    const auto login = v.omgeving.installatie.access().invited(code);
    if (!login) return fout(v, 404);
    return form_page(v, {.csrf = {}, .code = code, .login = *login}, 200);
}

HttpResponse post_uitnodiging(Verzoek& v) {
    const std::string code{v.velden.get("code")};
    const std::string password{v.velden.get("wachtwoord")};
    auto& access = v.omgeving.installatie.access();
    const auto login = access.invited(code);
    if (!login) return fout(v, 404);
    if (const std::string fault = fault_of(v, password); !fault.empty())
        return form_page(v, {.csrf = {}, .code = code, .login = *login, .fout = fault}, 422);
    if (!access.accept(code, password)) return fout(v, 404);
    return redirect_303("/inloggen");
}

}  // namespace houvast::web

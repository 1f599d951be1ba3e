#include "web/storing.h"

#include "base/check.h"
#include "web/form_body.h"
#include "web/foutpagina.h"

namespace houvast::web {

namespace {

int status_of(Storing storing) {
    switch (storing) {
    case Storing::Vol:    return 507;
    case Storing::Druk:   return 503;
    case Storing::Stuk:
    case Storing::Slot:
    case Storing::Methodiek:
    case Storing::Anders: return 500;
    }
    ENSURE(false);
    return 500;
}

const char* words_of(Storing storing) {
    switch (storing) {
    case Storing::Vol:    return "fout.vol";
    case Storing::Druk:   return "fout.druk";
    case Storing::Stuk:   return "fout.stuk";
    case Storing::Slot:   return "fout.slot";
    case Storing::Methodiek: return "fout.methodiek";
    case Storing::Anders: return "fout.500";
    }
    ENSURE(false);
    return "fout.500";
}

// The same post again, with its token and its command id: done once, however often it is sent. A
// password is not held: who logs in types it again.
std::optional<pages::FormView> again(const HttpRequest& http) {
    if (is_safe(http.method)) return {};
    const auto velden = read_form_body(http);
    if (!velden || velden->empty() || velden->find("wachtwoord")) return {};
    std::vector<std::string_view> path(http.path.begin(), http.path.end());
    pages::FormView form{.url = html::Url::of(path)};
    for (const auto& [name, value] : *velden) form.hidden.push_back({name, value});
    return form;
}

}  // namespace

HttpResponse storing_pagina(const Omgeving& omgeving, const HttpRequest& http, Storing storing) {
    const int status = status_of(storing);
    HttpResponse response =
        has_media_type(http, "application/json")
            ? json_fout(omgeving.vertalingen.texts_for("nl"), status, http.id, words_of(storing))
            : kale_fout(omgeving, status,
                        {.incident = http.id, .words = words_of(storing), .again = again(http)});
    if (status == 503) response.set("Retry-After", "5");
    return response;
}

}  // namespace houvast::web

// Teksten: from which a text is chosen to be wiped. Who keeps the archive sees no dossiers, and
// asks for one by its number or by the address of its page, as a colleague gave it.
#include "pages/teksten.h"

#include "app/view.h"
#include "base/text.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/opdracht.h"
#include "web/start.h"

namespace houvast::web {

namespace {

bool may_open(const Verzoek& v, const Onderwerp& van) {
    const bool signaal = std::holds_alternative<SignaalId>(van);
    return ever(v.actor, recht(signaal ? Beeld::Signaal : Beeld::Inwoner));
}

constexpr std::size_t uuid_letters = 36;

// "https://…/signalen/<id>": the address of a page, pasted whole.
std::optional<html::Url> list_at(const std::string& typed) {
    for (const std::string_view folder : {"trajecten", "inwoners", "signalen"}) {
        const std::string part = '/' + std::string(folder) + '/';
        const auto at = typed.find(part);
        if (at == std::string::npos) continue;
        const std::string id = typed.substr(at + part.size(), uuid_letters);
        if (is_uuid(id)) return html::Url::path({folder, id, "teksten"});
    }
    return {};
}

}  // namespace

HttpResponse get_teksten(Verzoek& v) {
    const Onderwerp van = onderwerp_of(v, OpdrachtSoort::WisGegeven);
    const auto beeld = view_teksten(v.gemeente, v.actor, van);
    if (!beeld) return fout(v, 404);
    return in_schil(v, {.title = v.texts("teksten.titel"), .help = "teksten"},
                    pages::teksten_pagina(*beeld,
                                          {.vandaag = v.gemeente.vandaag(),
                                           .mag_binnen = may_open(v, van),
                                           .gedaan = std::string(v.http.query.get("gedaan"))},
                                          v.texts));
}

HttpResponse post_teksten(Verzoek& v) {
    const std::string typed{trimmed(v.velden.get("waar"))};
    if (const auto url = list_at(typed)) return redirect_303(url->str());
    const auto traject = view_dossiernummer(v.gemeente, v.actor, Beeld::Teksten, typed);
    if (!traject) return start_zonder(v, Beeld::Teksten, typed);
    return redirect_303(html::Url::path({"trajecten", traject->waarde, "teksten"}).str());
}

}  // namespace houvast::web

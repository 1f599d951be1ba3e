#include "pages/signalen.h"

#include "app/view.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"

namespace houvast::web {

namespace {

constexpr std::size_t page_rows = 50;  // as many as view_signalen gives at once

Signaal::Stand stand_in(const Verzoek& v) {
    for (const auto stand : {Signaal::Stand::Aanvaard, Signaal::Stand::Afgesloten})
        if (v.http.query.get("stand") == pages::naam_van(stand)) return stand;
    return Signaal::Stand::Open;
}

std::optional<SignaalId> after_in(const Verzoek& v) {
    const std::string_view id = v.http.query.get("na");
    if (!is_uuid(id)) return {};
    return SignaalId{std::string(id)};
}

}  // namespace

HttpResponse get_signalen(Verzoek& v) {
    const Signaal::Stand stand = stand_in(v);
    const auto lijst = view_signalen(v.gemeente, v.actor, stand, after_in(v));
    if (!lijst) return fout(v, 404);
    const pages::SignalenPagina pagina{
        .vandaag = v.gemeente.vandaag(),
        .stand = stand,
        .mag_nieuw = ever(v.actor, recht(OpdrachtSoort::RegistreerSignaal)),
        .meer = lijst->size() == page_rows};
    return in_schil(v, {.title = v.texts("navigatie.signalen"), .plek = Plek::Signalen,
                        .help = "signalen"},
                    pages::signalen_pagina(*lijst, pagina, v.texts));
}

HttpResponse get_signaal(Verzoek& v) {
    auto beeld = view_signaal(v.gemeente, v.actor, v.signaal());
    if (!beeld) return fout(v, 404);
    // No link to a dossier that is not theirs to open.
    if (!ever(v.actor, recht(Beeld::DossierKop))) beeld->signaal.traject.reset();
    return in_schil(v, {.title = beeld->signaal.naam.empty() ? v.texts("signaal.gewist")
                                                       : beeld->signaal.naam,
                        .plek = Plek::Signalen, .help = "signalen"},
                    pages::signaal_pagina(*beeld, std::string(v.http.query.get("gedaan")),
                                          v.gemeente.vandaag(), v.texts));
}

}  // namespace houvast::web

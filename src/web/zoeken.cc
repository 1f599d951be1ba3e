// Zoeken: what is asked is posted, so that no name stands in an address or a log; it is kept sealed
// under a random id, like a draft, and asked again when the page of results is opened.
#include "pages/zoeken.h"

#include "app/drafts.h"
#include "app/view.h"
#include "base/text.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"

namespace houvast::web {

namespace {

constexpr std::size_t vraag_characters_max = 200;

HttpResponse shown(Verzoek& v, const pages::ZoekPagina& pagina) {
    return in_schil(v, {.title = v.texts("navigatie.zoeken"), .help = "zoeken"},
                    pages::zoeken_pagina(pagina, v.gemeente.vandaag(), v.texts));
}

pages::ZoekPagina empty_page(const Verzoek& v) {
    return {.csrf = v.csrf(),
            .mag_aanmelden = ever(v.actor, recht(OpdrachtSoort::RegistreerAanmelding)),
            .mag_inwoner = ever(v.actor, recht(Beeld::Inwoner))};
}

}  // namespace

HttpResponse get_zoeken(Verzoek& v) { return shown(v, empty_page(v)); }

HttpResponse post_zoeken(Verzoek& v) {
    const std::string vraag{trimmed(v.velden.get("vraag"))};
    if (vraag.empty() || characters_of(vraag) > vraag_characters_max) return get_zoeken(v);
    const std::string id = v.command_id();
    keep_draft(v.gemeente, v.actor, "/zoeken/" + id, vraag);
    return redirect_303(html::Url::path({"zoeken", id}).str());
}

HttpResponse get_zoekresultaat(Verzoek& v) {
    const auto vraag =
        find_draft(v.gemeente, v.actor, "/zoeken/" + std::string(v.pad.get("id")));
    if (!vraag) return fout(v, 404);
    const auto found = view_zoeken(v.gemeente, v.actor, vraag->content);
    if (!found) return fout(v, 404);
    pages::ZoekPagina pagina = empty_page(v);
    pagina.vraag = vraag->content;
    pagina.gevonden = *found;
    return shown(v, pagina);
}

}  // namespace houvast::web

// Inkomend: somebody reaches us by themselves. The name is posted and kept sealed under a random
// id, as a search is (besluit 0008).
#include "pages/inkomend.h"

#include "app/drafts.h"
#include "app/view.h"
#include "base/text.h"
#include "web/foutpagina.h"
#include "web/gezocht.h"
#include "web/handlers.h"
#include "web/schil.h"

#include <algorithm>

namespace houvast::web {

namespace {

constexpr std::size_t vraag_characters_max = 200;

Kanaal kanaal_from(std::string_view naam) {
    for (const Kanaal kanaal : pages::inkomende_kanalen)
        if (name_of(kanaal) == naam) return kanaal;
    return Kanaal::Telefoon;
}

// Who gives the number or the address of one person means that person: the form is next.
const ZoekResultaat* certain(const Verzoek& v, const std::vector<ZoekResultaat>& found) {
    if (found.size() != 1 || !ever(v.actor, recht(OpdrachtSoort::LegContactVast))) return nullptr;
    const ZoekResultaat& one = found.front();
    const bool by_key = one.gevonden_op == GevondenOp::Telefoon ||
                        one.gevonden_op == GevondenOp::Email || is_exact(one.gevonden_op);
    return by_key && one.dossier && one.dossier->open ? &one : nullptr;
}

HttpResponse shown(Verzoek& v, pages::InkomendPagina pagina, int status) {
    pagina.csrf = v.csrf();
    pagina.mag_contact = ever(v.actor, recht(OpdrachtSoort::LegContactVast));
    pagina.mag_aanmelden = ever(v.actor, recht(OpdrachtSoort::RegistreerAanmelding));
    pagina.mag_inwoner = ever(v.actor, recht(Beeld::Inwoner));
    return in_schil(v, {.title = v.texts("inkomend.titel"), .help = "inkomend"},
                    pages::inkomend_pagina(pagina, v.texts), status);
}

}  // namespace

HttpResponse get_inkomend(Verzoek& v) { return shown(v, {.csrf = {}}, 200); }

HttpResponse post_inkomend(Verzoek& v) {
    const std::string vraag{trimmed(v.velden.get("vraag"))};
    const Kanaal kanaal = kanaal_from(v.velden.get("kanaal"));
    if (vraag.empty() || characters_of(vraag) > vraag_characters_max)
        return shown(v, {.csrf = {}, .kanaal = kanaal, .leeg = true}, 422);
    const std::string id = v.command_id();
    keep_draft(v.gemeente, v.actor, gezocht_adres(id), vraag);
    return redirect_303(html::Url::path({"inkomend", id})
                            .with_query({{"kanaal", name_of(kanaal)}}).str());
}

HttpResponse get_inkomend_gezocht(Verzoek& v) {
    const std::string id{v.pad.get("id")};
    const auto vraag = find_draft(v.gemeente, v.actor, gezocht_adres(id));
    if (!vraag) return fout(v, 404);
    const auto found = view_zoeken(v.gemeente, v.actor, vraag->content);
    if (!found) return fout(v, 404);
    const Kanaal kanaal = kanaal_from(v.http.query.get("kanaal"));
    if (const ZoekResultaat* one = certain(v, *found))
        return redirect_303(pages::inkomend_contact(one->dossier->traject, kanaal).str());
    return shown(v, {.csrf = {}, .kanaal = kanaal, .vraag = vraag->content, .vraag_id = id,
                     .gevonden = *found}, 200);
}

}  // namespace houvast::web

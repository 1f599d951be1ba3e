// The goals of a resident, and the library of the methodiek of this dossier to choose from.
#include "pages/dossier_doelen.h"

#include "app/leren.h"
#include "app/view.h"
#include "pages/woorden.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"

namespace houvast::web {

HttpResponse get_dossier_doelen(Verzoek& v) {
    const auto beeld = view_doelen(v.gemeente, v.actor, v.traject());
    if (!beeld) return fout(v, 404);
    const Methodiek& m = view_methodiek(v.gemeente, v.traject());
    const Texts texts = pages::texts_van(m.nazorg_naam, v.texts);
    return in_schil(v, {.title = texts("leerdoelen.kruimel"), .plek = Plek::Inwoners,
                        .help = "leerdoelen"},
                    pages::dossier_doelen_pagina(*beeld, m, v.gemeente.vandaag(), texts));
}

HttpResponse get_doelbibliotheek(Verzoek& v) {
    const auto beeld = view_doelen(v.gemeente, v.actor, v.traject());
    if (!beeld) return fout(v, 404);
    const Methodiek& m = view_methodiek(v.gemeente, v.traject());
    const std::string_view asked = v.http.query.get("thema");
    if (m.themas.empty()) return fout(v, 404);
    const Doelthema* hier = asked.empty() ? &m.themas.front() : thema(m, asked);
    if (hier == nullptr) return fout(v, 404);
    return in_schil(v, {.title = hier->naam, .plek = Plek::Inwoners, .help = "leerdoelen"},
                    pages::doelbibliotheek_pagina(*beeld, m, *hier, v.gemeente.vandaag(), v.texts));
}

}  // namespace houvast::web

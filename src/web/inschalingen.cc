// Inschalingen: the page of all of them in one dossier.
#include "pages/inschalingen.h"

#include "app/leren.h"
#include "app/view.h"
#include "pages/woorden.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"

namespace houvast::web {

HttpResponse get_inschalingen(Verzoek& v) {
    const auto beeld = view_inschalingen(v.gemeente, v.actor, v.traject());
    if (!beeld) return fout(v, 404);
    const Texts texts =
        pages::texts_van(view_methodiek(v.gemeente, v.traject()).nazorg_naam, v.texts);
    return in_schil(v, {.title = texts("inschaling.titel"), .plek = Plek::Inwoners,
                        .help = "inschaling"},
                    pages::inschalingen_pagina(*beeld, v.gemeente.vandaag(), texts));
}

}  // namespace houvast::web

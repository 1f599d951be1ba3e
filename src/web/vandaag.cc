#include "app/vandaag.h"

#include "app/view.h"
#include "domain/rechten.h"
#include "pages/vandaag.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"

namespace houvast::web {

HttpResponse get_vandaag(Verzoek& v) {
    const auto lijst = view_vandaag(v.gemeente, v.actor);
    if (!lijst) return fout(v, 404);
    const Kloktijd now = time_in_amsterdam(v.gemeente.clock().now());
    const pages::VandaagPagina pagina{
        .naam = v.naam,
        .medewerker = v.actor.id,
        .vandaag = v.gemeente.vandaag(),
        .minuten = now.uur * 60 + now.minuut,
        .mag_toewijzen = may(v.actor, OpdrachtSoort::WijsToe, Verband::Team)};
    return in_schil(v, {.title = v.texts("navigatie.vandaag"), .plek = Plek::Vandaag,
                        .help = "vandaag"},
                    pages::vandaag_pagina(*lijst, pagina, v.texts));
}

}  // namespace houvast::web

#include "app/vandaag.h"

#include "app/view.h"
#include "domain/rechten.h"
#include "pages/vandaag.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"
#include "web/start.h"

namespace houvast::web {

// "/" is everybody's first page; what it is depends on their work.
HttpResponse get_vandaag(Verzoek& v) {
    if (!ever(v.actor, recht(Beeld::Vandaag))) return start(v);
    const auto lijst = view_vandaag(v.gemeente, v.actor);
    if (!lijst) return fout(v, 404);
    const Kloktijd now = time_in_amsterdam(v.gemeente.clock().now());
    const pages::VandaagPagina pagina{
        .naam = v.naam,
        .medewerker = v.actor.id,
        .vandaag = v.gemeente.vandaag(),
        .minuten = now.uur * 60 + now.minuut,
        .mag_toewijzen = may(v.actor, OpdrachtSoort::WijsToe, Verband::Team),
        .mag_inwoners = ever(v.actor, recht(Beeld::Inwoners)),
        .begeleidt = v.actor.rollen.has_any({Rol::Begeleider, Rol::Leidinggevende})};
    return in_schil(v, {.title = v.texts("navigatie.vandaag"), .plek = Plek::Vandaag,
                        .help = "vandaag"},
                    pages::vandaag_pagina(*lijst, pagina, v.texts));
}

}  // namespace houvast::web

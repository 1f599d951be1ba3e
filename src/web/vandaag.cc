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
    const auto gekeken = kijk_vandaag(v.gemeente, v.actor);
    if (!gekeken) return fout(v, 404);
    const Kloktijd now = time_in_amsterdam(v.gemeente.clock().now());
    const pages::VandaagPagina wie{
        .naam = v.naam,
        .medewerker = v.actor.id,
        .vandaag = v.gemeente.vandaag(),
        .minuten = now.uur * 60,  // which greeting: by the hour
        .mag_toewijzen = may(v.actor, OpdrachtSoort::WijsToe, Verband::Team),
        .mag_inwoners = ever(v.actor, recht(Beeld::Inwoners)),
        .begeleidt = v.actor.rollen.has_any({Rol::Begeleider, Rol::Leidinggevende})};
    const std::string key = v.bewaar_sleutel(
        "vandaag", v.naam + '|' + std::to_string(now.uur) + '|' + gekeken->stand);
    const auto pagina = v.omgeving.bewaard->of(key, [&] {
        return std::pair(pages::vandaag_pagina(gekeken->lees(), wie, v.texts),
                         v.texts("navigatie.vandaag"));
    });
    return in_schil(v, {.plek = Plek::Vandaag, .help = "vandaag"}, *pagina);
}

}  // namespace houvast::web

#include "app/vandaag.h"

#include "app/view.h"
#include "domain/rechten.h"
#include "pages/components.h"
#include "pages/vandaag.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"

namespace houvast::web {

namespace {

// The first page of somebody without dossiers: their own work, or that it is still to come.
HttpResponse start_elsewhere(Verzoek& v) {
    if (ever(v.actor, recht(Beeld::Beheer))) return redirect_303("/beheer");
    if (ever(v.actor, recht(Beeld::Signalen))) return redirect_303("/signalen");
    return in_schil(v, {.title = v.texts("start.titel")},
                    pages::page_header({.title = v.texts("start.titel"),
                                        .lead = v.texts("start.uitleg")}));
}

}  // namespace

// "/" is everybody's first page; what it is depends on their work.
HttpResponse get_vandaag(Verzoek& v) {
    if (!ever(v.actor, recht(Beeld::Vandaag))) return start_elsewhere(v);
    const auto lijst = view_vandaag(v.gemeente, v.actor);
    if (!lijst) return fout(v, 404);
    const Kloktijd now = time_in_amsterdam(v.gemeente.clock().now());
    const pages::VandaagPagina pagina{
        .naam = v.naam,
        .medewerker = v.actor.id,
        .vandaag = v.gemeente.vandaag(),
        .minuten = now.uur * 60 + now.minuut,
        .mag_toewijzen = may(v.actor, OpdrachtSoort::WijsToe, Verband::Team),
        .mag_inwoners = ever(v.actor, recht(Beeld::Inwoners))};
    return in_schil(v, {.title = v.texts("navigatie.vandaag"), .plek = Plek::Vandaag,
                        .help = "vandaag"},
                    pages::vandaag_pagina(*lijst, pagina, v.texts));
}

}  // namespace houvast::web

#include "web/start.h"

#include "app/vandaag.h"
#include "pages/start.h"
#include "web/schil.h"

namespace houvast::web {

namespace {

pages::StartPagina start_van(const Verzoek& v) {
    const Kloktijd now = time_in_amsterdam(v.gemeente.clock().now());
    return {.naam = v.naam,
            .rollen = v.actor.rollen,
            .vandaag = v.gemeente.vandaag(),
            .minuten = now.uur * 60 + now.minuut,
            .csrf = v.csrf(),
            .mag_kijklog = ever(v.actor, recht(Beeld::Kijklog)),
            .mag_wissen = ever(v.actor, recht(Beeld::Teksten)),
            .mag_beheer = ever(v.actor, recht(Beeld::Beheer)),
            .mag_signalen = ever(v.actor, recht(Beeld::Signalen))};
}

HttpResponse shown(const Verzoek& v, const pages::StartPagina& start, int status) {
    return in_schil(v, {.title = v.texts("navigatie.begin"), .plek = Plek::Vandaag,
                        .help = start.mag_kijklog ? "start-kijklog" : "start"},
                    pages::start_pagina(start, v.texts), status);
}

}  // namespace

// Whoever has one kind of work begins with it.
HttpResponse start(Verzoek& v) {
    const pages::StartPagina start = start_van(v);
    const bool more = start.mag_kijklog || (start.mag_beheer && start.mag_signalen);
    if (start.mag_beheer && !more) return redirect_303("/beheer");
    if (start.mag_signalen && !more) return redirect_303("/signalen");
    return shown(v, start, 200);
}

HttpResponse start_zonder(Verzoek& v, Beeld wat, const std::string& typed) {
    pages::StartPagina start = start_van(v);
    start.onbekend = wat;
    start.getypt = typed;
    return shown(v, start, 422);
}

}  // namespace houvast::web

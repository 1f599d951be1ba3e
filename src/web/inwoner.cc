#include "pages/inwoner.h"

#include "app/view.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"

namespace houvast::web {

HttpResponse get_inwoner(Verzoek& v) {
    const auto beeld = view_inwoner(v.gemeente, v.actor, v.inwoner());
    if (!beeld) return fout(v, 404);
    return in_schil(v, {.title = beeld->kaart.persoon.naam, .plek = Plek::Inwoners,
                        .help = "inwoner"},
                    pages::inwoner_pagina(*beeld,
                                          {.vandaag = v.gemeente.vandaag(),
                                           .gedaan = std::string(v.http.query.get("gedaan"))},
                                          v.texts));
}

}  // namespace houvast::web

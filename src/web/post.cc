// Berichten: what did not leave, and another round for it.
#include "app/post.h"
#include "app/postkantoor.h"
#include "pages/post.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"

namespace houvast::web {

HttpResponse get_berichten(Verzoek& v) {
    const auto beeld = view_post(v.gemeente, v.actor);
    if (!beeld) return fout(v, 404);
    const Postkantoor* kantoor = v.omgeving.post;
    const std::string& naam = v.gemeente.naam();
    const auto& gezicht = v.inrichting->gezicht;
    return in_schil(v, {.title = v.texts("navigatie.berichten"), .plek = Plek::Post,
                        .help = "berichten"},
                    pages::post_pagina(*beeld,
                                       {.vandaag = v.gemeente.vandaag(),
                                        .csrf = v.csrf(),
                                        .mailt = kantoor && kantoor->mailt(naam),
                                        .smst = kantoor && kantoor->smst(naam),
                                        .kan_bellen = gezicht && !gezicht->telefoon.empty(),
                                        .mag_dossier = ever(v.actor, recht(Beeld::DossierKop)),
                                        .gedaan = std::string(v.http.query.get("gedaan"))},
                                       v.texts));
}

HttpResponse post_bericht_opnieuw(Verzoek& v) {
    const auto done = probeer_opnieuw(v.gemeente, v.actor, std::string(v.pad.get("naam")));
    if (!done) return fout(v, 404);
    return redirect_303(html::Url("/berichten")
                            .with_query({{"gedaan", *done ? "opnieuw" : "niet-meer"}}).str());
}

}  // namespace houvast::web

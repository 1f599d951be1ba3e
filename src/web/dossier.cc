#include "pages/dossier.h"

#include "app/view.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"

#include <algorithm>

namespace houvast::web {

namespace {

constexpr int lines_at_first = 50;  // of the timeline; the link below it asks for all
constexpr int lines_max = 5000;     // more than a dossier ever has

// The quick note of a telephone call, on the dossier itself.
std::optional<pages::CommandForm> quick_note(const Verzoek& v, const DossierBeeld& beeld) {
    const auto& now = beeld.traject.nu;
    if (std::ranges::find(now, OpdrachtSoort::LegContactVast) == now.end()) return {};
    return pages::CommandForm{.url = html::Url::path({"trajecten", v.pad.get("id"), "contact"}),
                              .csrf = v.csrf(),
                              .command_id = v.command_id(),
                              .seen_version = beeld.kop.rij.versie,
                              .submit = v.texts("opdracht.contact.knop"),
                              .draft = html::Url("/concepten")};
}

}  // namespace

HttpResponse get_dossier(Verzoek& v) {
    const bool everything = !v.http.query.get("alles").empty();
    const auto beeld = view_dossier(v.gemeente, v.actor, v.traject(),
                                    everything ? lines_max : lines_at_first);
    if (!beeld) return fout(v, 404);
    const pages::DossierScherm pagina{.vandaag = v.gemeente.vandaag(),
                                      .notitie = quick_note(v, *beeld),
                                      .gedaan = std::string(v.http.query.get("gedaan")),
                                      .mag_kijklog = ever(v.actor, recht(Beeld::Kijklog))};
    return in_schil(v, {.title = pages::titel_van(beeld->kop, v.texts), .plek = Plek::Inwoners,
                        .help = "dossier"},
                    pages::dossier_pagina(*beeld, pagina, v.texts));
}

}  // namespace houvast::web

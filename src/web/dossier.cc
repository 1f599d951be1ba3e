#include "pages/dossier.h"

#include "app/view.h"
#include "pages/woorden.h"
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
                              .csrf = v.omgeving.bewaard->gat(Gat::Csrf),
                              .command_id = v.omgeving.bewaard->gat(Gat::Opdracht),
                              .seen_version = beeld.kop.rij.versie,
                              .submit = v.texts("opdracht.contact.knop"),
                              .draft = html::Url("/concepten")};
}

}  // namespace

// Made once for who looks, until something of it changes; what was just done is told once.
HttpResponse get_dossier(Verzoek& v) {
    const int lines = v.http.query.get("alles").empty() ? lines_at_first : lines_max;
    const auto gekeken = kijk_dossier(v.gemeente, v.actor, v.traject(), lines);
    if (!gekeken) return fout(v, 404);
    const std::string gedaan(v.http.query.get("gedaan"));
    std::string key;
    if (gedaan.empty())
        key = v.bewaar_sleutel("dossier",
                               v.traject().waarde + ' ' + std::to_string(lines) + ' ' +
                                   gekeken->stand);
    const auto pagina = v.omgeving.bewaard->of(key, [&] {
        const DossierBeeld beeld = gekeken->lees();
        const pages::DossierScherm scherm{.vandaag = v.gemeente.vandaag(),
                                          .notitie = quick_note(v, beeld),
                                          .gedaan = gedaan,
                                          .mag_kijklog = ever(v.actor, recht(Beeld::Kijklog))};
        const Texts texts = pages::texts_van(beeld.nazorg_naam, v.texts);
        return std::pair(pages::dossier_pagina(beeld, scherm, texts),
                         pages::titel_van(beeld.kop, texts));
    });
    return in_schil(v, {.plek = Plek::Inwoners, .help = "dossier"}, *pagina);
}

}  // namespace houvast::web

// Metingen: what was measured in a dossier, one measurement, and two of them side by side. Made
// once for who looks, until something of the dossier changes.
#include "pages/metingen.h"

#include "app/view.h"
#include "pages/metingvergelijking.h"
#include "web/foutpagina.h"
#include "web/gezocht.h"
#include "web/handlers.h"
#include "web/huisstijl.h"
#include "web/schil.h"

#include <algorithm>

namespace houvast::web {

namespace {

// On a sheet stand the name and the logo of the gemeente, so a kept page rests on those too.
std::string look_of(const Verzoek& v) {
    const auto& gezicht = v.inrichting->gezicht;
    return gezicht ? gezicht->naam + '|' + gezicht->thema : std::string();
}

template <class Make>  // of what was seen → html::Html
HttpResponse kept_measurements(Verzoek& v, const Gekeken<MetingenBeeld>& gekeken,
                               const std::string& which, const Make& make) {
    const std::string key = v.bewaar_sleutel(
        "metingen", v.traject().waarde + ' ' + which + ' ' + gekeken.stand + '|' + look_of(v));
    const auto pagina = v.omgeving.bewaard->of(key, [&] {
        return std::pair(make(gekeken.lees()), v.texts("metingen.titel"));
    });
    return in_schil(v, {.plek = Plek::Inwoners, .help = "metingen"}, *pagina);
}

}  // namespace

HttpResponse get_metingen(Verzoek& v) {
    const auto gekeken = kijk_metingen(v.gemeente, v.actor, v.traject());
    if (!gekeken) return fout(v, 404);
    return kept_measurements(v, *gekeken, "alle", [&](const MetingenBeeld& beeld) {
        return pages::metingen_pagina(beeld, v.gemeente.vandaag(), v.texts);
    });
}

HttpResponse get_meting(Verzoek& v) {
    const auto gekeken = kijk_metingen(v.gemeente, v.actor, v.traject());
    if (!gekeken) return fout(v, 404);
    const MetingenBeeld beeld = gekeken->lees();
    const int nummer = number_in(v.pad.get("meting"));
    const auto rij = std::ranges::find(beeld.metingen, nummer, &MetingRij::nummer);
    if (rij == beeld.metingen.end()) return fout(v, 404);
    return in_schil(v, {.title = v.texts("metingen.titel"), .plek = Plek::Inwoners,
                        .help = "metingen"},
                    pages::meting_pagina(beeld, *rij, paper_head_of(v), v.texts));
}

HttpResponse get_metingvergelijking(Verzoek& v) {
    const auto gekeken = kijk_metingen(v.gemeente, v.actor, v.traject());
    if (!gekeken) return fout(v, 404);
    const pages::Vergelijkkeuze keuze{.eerder = number_in(v.http.query.get("eerder")),
                                      .later = number_in(v.http.query.get("later"))};
    const std::string which =
        "naast " + std::to_string(keuze.eerder) + ' ' + std::to_string(keuze.later);
    return kept_measurements(v, *gekeken, which, [&](const MetingenBeeld& beeld) {
        return pages::vergelijking_pagina(beeld, keuze, paper_head_of(v), v.texts);
    });
}

}  // namespace houvast::web

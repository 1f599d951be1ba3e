// Kijklog: who looked at a dossier. Who keeps watch asks for it by the number of the dossier.
#include "pages/kijklog.h"

#include "app/vandaag.h"
#include "app/view.h"
#include "base/text.h"
#include "web/foutpagina.h"
#include "web/handlers.h"
#include "web/schil.h"
#include "web/start.h"

namespace houvast::web {

namespace {

std::string name_of_looker(const Verzoek& v, const std::string& wie) {
    constexpr std::string_view prefix = "medewerker:";
    if (!wie.starts_with(prefix)) return {};
    const auto found = v.inrichting->medewerkers.find({wie.substr(prefix.size())});
    return found == v.inrichting->medewerkers.end() ? std::string() : found->second.naam;
}

}  // namespace

HttpResponse get_kijklog(Verzoek& v) {
    const auto beeld = view_kijklog(v.gemeente, v.actor, v.traject());
    if (!beeld) return fout(v, 404);
    std::vector<pages::KijklogRegel> regels;
    for (const KijkRegel& r : beeld->regels) {
        const Kloktijd at = time_in_amsterdam(r.eerste);
        regels.push_back({.wie = name_of_looker(v, r.wie),
                          .wat = r.beeld,
                          .dag = day_in_amsterdam(r.eerste),
                          .minuten = at.uur * 60 + at.minuut,
                          .keer = r.keer});
    }
    return in_schil(v, {.title = v.texts("kijklog.titel"), .help = "kijklog"},
                    pages::kijklog_pagina(beeld->kop, regels,
                                          ever(v.actor, recht(Beeld::DossierKop)),
                                          v.gemeente.vandaag(), v.texts));
}

HttpResponse post_kijklog(Verzoek& v) {
    const std::string nummer{trimmed(v.velden.get("dossier"))};
    const auto traject = view_dossiernummer(v.gemeente, v.actor, Beeld::Kijklog, nummer);
    if (!traject) return start_zonder(v, Beeld::Kijklog, nummer);
    return redirect_303(html::Url::path({"trajecten", traject->waarde, "kijklog"}).str());
}

}  // namespace houvast::web

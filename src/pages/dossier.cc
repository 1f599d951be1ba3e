#include "pages/dossier.h"

#include "pages/acties.h"
#include "pages/dossier_delen.h"
#include "pages/gesprek.h"
#include "pages/gespreksagenda.h"
#include "pages/metingen.h"
#include "pages/routekaart.h"
#include "pages/termijn.h"
#include "pages/tijdlijn.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

std::optional<Datum> talk_in(const std::vector<TijdlijnRegel>& tijdlijn) {
    for (const TijdlijnRegel& regel : tijdlijn)
        if (regel.bericht == "gebeurtenis.eerste-gesprek-gevoerd") return regel.op;
    return {};
}

Html history(const DossierBeeld& beeld, const DossierScherm& pagina, const Texts& texts) {
    std::optional<Action> log;
    const TrajectId& id = beeld.kop.rij.traject;
    if (pagina.mag_kijklog)
        log = Action{.url = Url::path({"trajecten", id.waarde, "kijklog"}),
                     .text = texts("kijklog.link"), .icon = Icon::Oog};
    Html more;
    if (beeld.tijdlijn_meer)
        more = action_row({{.url = url_van(id).with_query({{"alles", "1"}}),
                            .text = texts("tijdlijn.meer")}});
    return panel({.title = texts("tijdlijn.titel"), .id = "tijdlijn", .action = log},
                 fragment(tijdlijn_lijst(beeld.tijdlijn, id, beeld.traject, pagina.vandaag, texts),
                          more));
}

}  // namespace

std::string titel_van(const DossierKop& kop, const Texts& texts) {
    return naam_van(kop.rij, texts);
}

Html gedaan_melding(const std::string& noun, const Texts& texts) {
    if (noun.empty()) return {};
    const std::string own = "opdracht." + noun + ".gedaan";
    return flash({.text = texts(texts.knows(own) ? own : "melding.opgeslagen")});
}

Html dossier_pagina(const DossierBeeld& beeld, const DossierScherm& pagina, const Texts& texts) {
    const DossierRij& rij = beeld.kop.rij;
    const bool whole = beeld.zicht == Zicht::Inhoud;
    const Adres adres{"trajecten", rij.traject.waarde};
    std::vector<OpdrachtSoort> elders = dossier::elders();
    for (const OpdrachtSoort soort : dossier::stappen(beeld)) elders.push_back(soort);

    Html wide = dossier::volgende_stap(beeld, pagina.vandaag, texts);
    Html more;
    if (whole) {
        wide += fragment(gesprekken_paneel(beeld, pagina.vandaag, texts),
                         gespreksagenda_paneel(beeld, texts),
                         dossier::let_op(beeld, pagina.vandaag, texts));
        more = fragment(dossier::leren(beeld, pagina.vandaag, texts),
                        dossier::boek(beeld, pagina.vandaag, texts),
                        history(beeld, pagina, texts));
    } else {
        wide += flash({.tone = Tone::Accent, .text = texts("dossier.alleen-kop")});
    }
    return fragment(
        gedaan_melding(pagina.gedaan, texts), dossier::afscherming(beeld, texts),
        dossier::kop(beeld, pagina, texts),
        route_strip(texts("route.naam", {{"naam", naam_van(rij, texts)}}),
                    stappen_van(rij, pagina.vandaag, texts, talk_in(beeld.tijdlijn))),
        two_columns(wide,
                    fragment(termijnen_paneel(rij, pagina.vandaag, texts),
                             metingen_paneel(beeld, pagina.vandaag, texts),
                             acties_paneel(texts("acties.titel"), beeld.traject, adres, elders,
                                           texts),
                             dossier::mensen(beeld, texts),
                             nog_niet_paneel(beeld.traject, dossier::niet_nu(rij), texts)),
                    more),
        pagina.notitie ? dossier::notitie(*pagina.notitie, pagina.vandaag, texts) : Html());
}

}  // namespace houvast::pages

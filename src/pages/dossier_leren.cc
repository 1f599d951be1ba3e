// The panels of a dossier on learning: how it is inschaald, the goals that are open, the trainings.
#include "base/fields.h"
#include "domain/traject/doel.h"
#include "pages/acties.h"
#include "pages/dossier_delen.h"
#include "pages/dossier_doelen.h"
#include "pages/inschalingen.h"
#include "pages/woorden.h"

namespace houvast::pages::dossier {

using namespace html;

namespace {

Html inschaling_paneel(const DossierBeeld& beeld, const Texts& texts) {
    const TrajectId& id = beeld.kop.rij.traject;
    const bool can = kan_nu(beeld.traject, OpdrachtSoort::SchaalIn);
    if (!beeld.boek->schaal) {
        if (!can) return {};
        return panel({.title = texts("inschaling.titel"), .id = "inschaling"},
                     fragment(p(texts("inschaling.nog-geen")),
                              action_row({{.url = url_van(id, OpdrachtSoort::SchaalIn),
                                           .text = titel_van(OpdrachtSoort::SchaalIn, texts),
                                           .icon = icoon_van(OpdrachtSoort::SchaalIn)}})));
    }
    const Inschalingstand& stand = *beeld.boek->schaal;
    std::vector<ListItem> items;
    if (!stand.klasse.empty())
        items.push_back({.icon = Icon::Kolommen,
                         .title = texts("inschaling.klasse") + " " + stand.klasse,
                         .sentence = stand.letter});
    else if (!stand.letter.empty())
        items.push_back({.icon = Icon::Kolommen, .title = stand.letter});
    if (stand.voorstel) {
        const auto zinnen = voorstel_in_woorden(*stand.voorstel, texts);
        items.push_back({.icon = Icon::Kalender, .title = texts("inschaling.voorstel.titel"),
                         .sentence = zinnen.front() + ' ' + zinnen.back()});
    }
    return panel({.title = texts("inschaling.titel"), .id = "inschaling",
                  .action = Action{.url = inschalingen_url(id),
                                   .text = texts("inschaling.bekijk"), .icon = Icon::Kolommen},
                  .flush = true},
                 items.empty() ? p(texts("inschaling.geen-klasse")) : item_list(items));
}

std::vector<ListItem> open_goals(const DossierBeeld& beeld, Datum vandaag, const Texts& texts) {
    std::vector<ListItem> items;
    const TrajectId& id = beeld.kop.rij.traject;
    const bool can = kan_nu(beeld.traject, OpdrachtSoort::WerkDoelBij);
    for (const auto& [gebeurtenis, doel] : beeld.boek->boek.doelen) {
        if (doel::stand_van(beeld.boek->boek, gebeurtenis) != Doelstand::Bezig) continue;
        ListItem item{.icon = Icon::Vlag,
                      .title = doel.eigen_woorden.empty() ? texts("leerdoelen.gewist")
                                                          : doel.eigen_woorden};
        if (doel.tot_wanneer)
            item.sentence = texts("leerdoelen.kijken-op") + ": " +
                            dag_van(*doel.tot_wanneer, vandaag, texts);
        if (can)
            item.url = url_van(id, OpdrachtSoort::WerkDoelBij)
                           .with_query({{"doel", std::to_string(gebeurtenis)}});
        items.push_back(std::move(item));
    }
    return items;
}

// How many were reached is told here; each of them stands on the page of the goals.
std::string reached_in_words(const Boek& boek, const Texts& texts) {
    int aantal = 0;
    for (const auto& [gebeurtenis, _] : boek.doelen)
        aantal += doel::stand_van(boek, gebeurtenis) == Doelstand::Gehaald;
    return aantal == 0 ? std::string() : texts("leerdoelen.aantal-gehaald", {{"aantal", aantal}});
}

Html doelen_paneel(const DossierBeeld& beeld, Datum vandaag, const Texts& texts) {
    const TrajectId& id = beeld.kop.rij.traject;
    const bool can = kan_nu(beeld.traject, OpdrachtSoort::StelDoelVast);
    if (beeld.boek->boek.doelen.empty() && !can) return {};
    const std::vector<ListItem> items = open_goals(beeld, vandaag, texts);
    const std::string reached = reached_in_words(beeld.boek->boek, texts);
    Html content;
    if (!reached.empty()) content += p(cls("zacht"), reached);
    if (!items.empty()) content += item_list(items);
    else if (beeld.boek->boek.doelen.empty()) content += p(texts("leerdoelen.nog-geen"));
    return panel({.title = texts("leerdoelen.kruimel"), .id = "doelen",
                  .action = Action{.url = doelen_url(id), .text = texts("leerdoelen.alle"),
                                   .icon = Icon::Vlag},
                  .flush = true}, content);
}

Html trainingen_paneel(const DossierBeeld& beeld, const Texts& texts) {
    if (beeld.boek->trainingen.empty()) return {};
    std::vector<ListItem> items;
    for (const Trainingbeeld& een : beeld.boek->trainingen)
        items.push_back({.icon = Icon::Inwoners, .title = een.naam,
                         .sentence = keren_in_woorden(een, texts),
                         .url = doelen_url(beeld.kop.rij.traject).with_anchor("trainingen")});
    return panel({.title = texts("methodiek.trainingen"), .id = "trainingen", .flush = true},
                 item_list(items));
}

}  // namespace

Html leren(const DossierBeeld& beeld, Datum vandaag, const Texts& texts) {
    if (!beeld.boek) return {};
    return fragment(inschaling_paneel(beeld, texts), doelen_paneel(beeld, vandaag, texts),
                    trainingen_paneel(beeld, texts));
}

}  // namespace houvast::pages::dossier

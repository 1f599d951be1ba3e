#include "pages/gespreksagenda.h"

#include "domain/traject/doel.h"
#include "pages/acties.h"
#include "pages/components.h"
#include "pages/gespreksmodus.h"

namespace houvast::pages {

using namespace html;

namespace {

// Of a plate that measures a topic of its instrument is talked about too; the plate shows its tile.
Url tile_url(const TrajectId& id, const Agendapunt& punt) {
    const std::string tegel = punt.onderwerp.empty()
                                  ? eigen_tegel + std::to_string(punt.gebeurtenis)
                                  : punt.onderwerp;
    return url_van({.traject = id, .plaat = punt.plaat}, tegel);
}

std::string why_open(const Agendapunt& punt, const Texts& texts) {
    std::string zin = texts(punt.besproken == Besproken::Deels
                                ? "gespreksagenda.deels" : "gespreksagenda.nog-niet");
    if (punt.onderwerp.empty()) zin = texts("gespreksagenda.eigen") + " " + zin;
    return zin;
}

Html goals_list(const std::vector<std::string>& doelen, const std::string& title) {
    if (doelen.empty()) return {};
    return div(cls("agenda__doelen"), h3(title),
               ul(each(doelen, [](const std::string& een) { return li(een); })));
}

}  // namespace

std::vector<std::string> lopende_doelen(const Boek& boek) {
    std::vector<std::string> all;
    for (const Regel<houvast::StelDoelVast>& r : boek.doelen)
        if (!r.feit.eigen_woorden.empty() &&
            doel::stand_van(boek, r.gebeurtenis) == Doelstand::Bezig)
            all.push_back(r.feit.eigen_woorden);
    return all;
}

// It lies on the table: the resident reads it.
Html gespreksagenda(const DossierBeeld& beeld, const Texts& texts) {
    if (!beeld.boek) return {};
    const auto& agenda = beeld.boek->agenda;
    const std::vector<std::string> doelen = lopende_doelen(beeld.boek->boek);
    if (agenda.empty() && doelen.empty()) return {};
    Html punten;
    for (const Agendapunt& punt : agenda)
        punten += li(a(href(tile_url(beeld.kop.rij.traject, punt)), punt.tekst));
    const Html topics = agenda.empty() ? p(texts("gespreksagenda.leeg-voor-u")) : ul(punten);
    return section(cls("agenda"), attr("aria-labelledby", "agenda-kop"),
                   div(h2(attr("id", "agenda-kop"), texts("gespreksagenda.titel")), topics),
                   goals_list(doelen, texts("gespreksagenda.uw-doelen")));
}

Html gespreksagenda_paneel(const DossierBeeld& beeld, const Texts& texts) {
    if (!beeld.boek) return {};
    const bool may_talk = kan_nu(beeld.traject, OpdrachtSoort::BespreekOnderwerp);
    const auto& agenda = beeld.boek->agenda;
    if (agenda.empty() && !may_talk) return {};
    std::vector<ListItem> items;
    for (const Agendapunt& punt : agenda) {
        ListItem item{.icon = punt.onderwerp.empty() ? Icon::Ster : Icon::Gesprek,
                      .title = punt.tekst, .sentence = why_open(punt, texts)};
        if (may_talk) item.url = tile_url(beeld.kop.rij.traject, punt);
        items.push_back(std::move(item));
    }
    std::optional<Action> talk;
    if (may_talk)
        talk = Action{.url = gespreksmodus_url(beeld.kop.rij.traject),
                      .text = texts("gespreksmodus.open"), .icon = Icon::Gesprek};
    return panel({.title = texts("gespreksagenda.titel"), .id = "gespreksagenda", .action = talk},
                 fragment(items.empty() ? p(texts("gespreksagenda.leeg")) : item_list(items),
                          goals_list(lopende_doelen(beeld.boek->boek),
                                     texts("gespreksagenda.doelen"))));
}

}  // namespace houvast::pages

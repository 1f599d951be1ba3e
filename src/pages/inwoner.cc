#include "pages/inwoner.h"

#include "pages/acties.h"
#include "pages/dossier.h"
#include "pages/persoon.h"
#include "pages/routekaart.h"
#include "pages/termijn.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

using enum OpdrachtSoort;

// The end of a panel's head: the form that changes what the panel shows.
std::optional<Action> change(OpdrachtSoort soort, const InwonerBeeld& beeld, const Texts& texts) {
    if (!kan_nu(beeld.mogelijk, soort)) return {};
    return Action{.url = url_van(beeld.kaart.persoon.inwoner, soort),
                  .text = texts("knop.wijzigen"), .icon = Icon::Notitie};
}

Html facts_panel(OpdrachtSoort soort, const std::string& title, std::vector<Fact> all,
                 const InwonerBeeld& beeld, const Texts& texts) {
    return panel({.title = title, .action = change(soort, beeld, texts)},
                 all.empty() ? p(texts("persoon.nog-niets")) : facts(all));
}

std::vector<Fact> identity(const InwonerRij& persoon, const Texts& texts) {
    std::vector<Fact> all = {fact(texts("aanmelding.naam"), persoon.naam)};
    if (persoon.geboren_op)
        all.push_back(fact(texts("inwoner.geboren-op"), texts(*persoon.geboren_op)));
    const std::vector<Fact> contact = contact_feiten(persoon, texts);
    all.insert(all.end(), contact.begin(), contact.end());
    // Never the number itself: only that it is there.
    all.push_back(fact(texts("inwoner.bsn"),
                       texts(persoon.bsn_sleutel ? "persoon.bsn-wel" : "persoon.bsn-niet")));
    return all;
}

std::vector<Fact> household(const InwonerRij& persoon, const Texts& texts) {
    std::vector<Fact> all;
    if (persoon.volwassenen)
        all.push_back(fact(texts("persoon.volwassenen"), *persoon.volwassenen));
    if (!persoon.kinderen.empty()) {
        std::vector<std::string> years;
        for (const int year : persoon.kinderen) years.push_back(std::to_string(year));
        all.push_back(fact(texts("persoon.kinderen"),
                           texts("huishouden.kinderen-zin",
                                 {{"aantal", static_cast<int>(years.size())},
                                  {"jaren", texts.list(years)}})));
    }
    return all;
}

Html doubles(const InwonerBeeld& beeld, const Texts& texts) {
    if (beeld.kaart.dubbelen.empty()) return {};
    const Url undo = url_van(beeld.kaart.persoon.inwoner, MaakSamenvoegingOngedaan);
    std::vector<ListItem> items;
    for (const InwonerRij& dubbel : beeld.kaart.dubbelen) {
        std::optional<Html> end;
        if (kan_nu(beeld.mogelijk, MaakSamenvoegingOngedaan))
            end = action_row({{.url = undo.with_query({{"met", dubbel.inwoner.waarde}}),
                               .text = texts("knop.ongedaan-maken"), .icon = Icon::Heropen,
                               .look = Look::Quiet}});
        items.push_back({.icon = Icon::Samenvoegen, .title = dubbel.naam,
                         .sentence = texts("persoon.samengevoegd"), .end = end});
    }
    return panel({.title = texts("persoon.dubbelen"), .flush = true}, item_list(items));
}

Html dossiers(const InwonerBeeld& beeld, Datum vandaag, const Texts& texts) {
    std::vector<Row> rows;
    for (const DossierRij& rij : beeld.kaart.dossiers) {
        const Termijn* termijn = eerstvolgende(rij);
        rows.push_back({.cells = {a(cls("persoon__naam"), href(url_van(rij.traject)),
                                    nummer_van(rij)),
                                  mini_route(stappen_van(rij, vandaag, texts)),
                                  cell(dag_van(rij.gemeld_op, vandaag, texts)),
                                  termijn ? termijn_cel(*termijn, vandaag, texts) : Html()},
                        .url = url_van(rij.traject)});
    }
    const std::string title = texts("persoon.dossiers");
    if (rows.empty()) return panel({.title = title}, p(texts("zoeken.geen-dossier")));
    return panel({.title = title, .flush = true},
                 data_table({.caption = title,
                             .columns = {{.heading = texts("zoeken.dossier")},
                                         {.heading = texts("inwoners.kolom.fase")},
                                         {.heading = texts("persoon.gemeld")},
                                         {.heading = texts("inwoners.kolom.termijn")}},
                             .rows = std::move(rows)}));
}

Html shield(const InwonerRij& persoon, const Texts& texts) {
    if (!persoon.afgeschermd) return {};
    std::string sentence = persoon.veilig_contact
                               ? texts("dossier.veilig", {{"naam", persoon.naam},
                                                          {"contact", *persoon.veilig_contact}})
                               : texts("dossier.veilig-onbekend");
    if (persoon.afscherming_reden)
        sentence += ' ' + texts("persoon.reden", {{"reden", *persoon.afscherming_reden}});
    return shield_banner({.title = texts("persoon.afgeschermd"), .sentence = sentence});
}

Html merged_away(const InwonerRij& persoon, const Texts& texts) {
    if (!persoon.opgegaan_in) return {};
    return flash({.tone = Tone::Accent,
                  .text = texts("weigering.opgegaan-in-ander"),
                  .actions = {{.url = url_van(*persoon.opgegaan_in),
                               .text = texts("persoon.naar-die"), .look = Look::Quiet}}});
}

}  // namespace

Html inwoner_pagina(const InwonerBeeld& beeld, const InwonerPagina& pagina, const Texts& texts) {
    const InwonerRij& persoon = beeld.kaart.persoon;
    const Adres adres{"inwoners", persoon.inwoner.waarde};
    const Soorten elders = {WijzigPersoonsgegevens, LegContactwensenVast, LegHuishoudenVast,
                            MaakSamenvoegingOngedaan};
    std::vector<Html> marks;
    if (persoon.afgeschermd)
        marks.push_back(badge({texts("inwoners.afgeschermd"), Tone::Warning, Icon::Schild}));
    return fragment(
        gedaan_melding(pagina.gedaan, texts), shield(persoon, texts),
        merged_away(persoon, texts),
        person_header({.crumbs = {{Url("/inwoners"), texts("navigatie.inwoners")}},
                       .here = texts("persoon.kaart"),
                       .name = persoon.naam,
                       .marks = marks}),
        two_columns(fragment(dossiers(beeld, pagina.vandaag, texts),
                             facts_panel(WijzigPersoonsgegevens, texts("persoon.gegevens"),
                                         identity(persoon, texts), beeld, texts),
                             doubles(beeld, texts)),
                    fragment(facts_panel(LegContactwensenVast, texts("persoon.wensen"),
                                         wens_feiten(persoon, texts), beeld, texts),
                             facts_panel(LegHuishoudenVast, texts("persoon.huishouden"),
                                         household(persoon, texts), beeld, texts),
                             acties_paneel(texts("acties.titel"), beeld.mogelijk, adres, elders,
                                           texts),
                             nog_niet_paneel(beeld.mogelijk, {WisGegeven}, texts))));
}

}  // namespace houvast::pages

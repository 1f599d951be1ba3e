#include "pages/vandaag.h"

#include "base/check.h"
#include "pages/components.h"
#include "pages/gesprek.h"
#include "pages/routekaart.h"
#include "pages/termijn.h"
#include "pages/woorden.h"

#include <set>

namespace houvast::pages {

using namespace html;

namespace {

constexpr int kaarten_max = 6;  // the rest is a list: a wall of cards is no help
constexpr int uren_per_dag = 24;

Icon icon_of(AandachtSoort soort) {
    switch (soort) {
    case AandachtSoort::Bedreigend:     return Icon::Dreiging;
    case AandachtSoort::TeLaat:
    case AandachtSoort::BijnaTeLaat:    return Icon::Klok;
    case AandachtSoort::NieuweVraag:    return Icon::Hulp;
    case AandachtSoort::GeenContact:    return Icon::Telefoon;
    case AandachtSoort::NietToegewezen: return Icon::Persoon;
    }
    return Icon::Klok;
}

Tone tone_of(AandachtSoort soort) {
    switch (soort) {
    case AandachtSoort::Bedreigend:
    case AandachtSoort::TeLaat:
    case AandachtSoort::BijnaTeLaat:    return Tone::Warning;
    case AandachtSoort::NieuweVraag:
    case AandachtSoort::GeenContact:
    case AandachtSoort::NietToegewezen: return Tone::Accent;
    }
    return Tone::Neutral;
}

// In hours while it is a matter of days: true during all of today.
std::string threat_left(const Termijn& termijn, Datum vandaag, const Texts& texts) {
    const Stand now = stand(termijn, vandaag);
    if (now.niveau == Niveau::Verstreken || now.dagen_tot_eind < 0)
        return dagen_over(termijn, vandaag, texts);
    return texts("vandaag.uren", {{"aantal", (now.dagen_tot_eind + 1) * uren_per_dag}});
}

std::string title_of(const AandachtPunt& punt, Datum vandaag, const Texts& texts) {
    const DossierRij& rij = punt.dossier;
    const std::string left =
        punt.termijn ? in_zin(dagen_over(*punt.termijn, vandaag, texts)) : std::string();
    switch (punt.soort) {
    case AandachtSoort::Bedreigend:
        return punt.termijn ? texts("vandaag.bedreigend-nog",
                                    {{"rest", in_zin(threat_left(*punt.termijn, vandaag, texts))}})
                            : texts("vandaag.bedreigend");
    case AandachtSoort::TeLaat:
    case AandachtSoort::BijnaTeLaat:
        if (!punt.termijn) return texts("vandaag.termijn");
        return texts("vandaag.termijn-rest",
                     {{"termijn", naam_van(punt.termijn->soort, texts)}, {"rest", left}});
    case AandachtSoort::NieuweVraag:
        return texts("vandaag.nieuwe-vraag",
                     {{"wanneer", in_zin(texts.relative(rij.gemeld_op, vandaag))}});
    case AandachtSoort::GeenContact:
        if (!rij.laatste_contact) return texts("vandaag.nooit-contact");
        return texts("vandaag.geen-contact",
                     {{"aantal", static_cast<int>((vandaag - *rij.laatste_contact).count())}});
    case AandachtSoort::NietToegewezen: return texts("vandaag.niet-toegewezen");
    }
    ENSURE(false);
    return {};
}

// Who it is about, and why: the last day and the article.
std::string reason_of(const AandachtPunt& punt, Datum vandaag, const Texts& texts) {
    const std::string naam = naam_van(punt.dossier, texts);
    if (!punt.termijn)
        return texts("vandaag.gemeld", {{"naam", naam},
                                        {"dag", dag_van(punt.dossier.gemeld_op, vandaag, texts)}});
    return texts("vandaag.reden", {{"naam", naam},
                                   {"dag", dag_van(punt.termijn->uiterlijk, vandaag, texts)},
                                   {"grond", std::string(grond_van(punt.termijn->soort))}});
}

Action action_of(const AandachtPunt& punt, bool mag_toewijzen, const Texts& texts) {
    const TrajectId& id = punt.dossier.traject;
    const bool hidden = punt.dossier.naam.empty();
    if (punt.soort == AandachtSoort::GeenContact && !hidden)
        return {.url = url_van(id, OpdrachtSoort::LegContactVast),
                .text = texts("vandaag.doe.contact")};
    if (punt.soort == AandachtSoort::NietToegewezen && mag_toewijzen && !hidden)
        return {.url = url_van(id, OpdrachtSoort::WijsToe), .text = texts("vandaag.doe.wijs-toe")};
    return {.url = url_van(id), .text = texts("vandaag.doe.open")};
}

Html cards(const std::vector<AandachtPunt>& punten, const VandaagPagina& who, const Texts& texts) {
    std::vector<AttentionCard> all;
    for (const AandachtPunt& punt : punten) {
        if (all.size() == kaarten_max) break;
        all.push_back({.icon = icon_of(punt.soort),
                       .tone = tone_of(punt.soort),
                       .title = title_of(punt, who.vandaag, texts),
                       .sentence = reason_of(punt, who.vandaag, texts),
                       .action = action_of(punt, who.mag_toewijzen, texts)});
    }
    return attention_cards(texts("vandaag.aandacht"), all);
}

Html why_cell(const AandachtPunt& punt, Datum vandaag, const Texts& texts) {
    if (punt.soort == AandachtSoort::NietToegewezen)
        return two_lines(texts("vandaag.aangemeld",
                               {{"wanneer", texts.relative(punt.dossier.gemeld_op, vandaag)}}), {});
    return two_lines(title_of(punt, vandaag, texts), {}, tone_of(punt.soort));
}

Row row_of(const AandachtPunt& punt, Datum vandaag, const Texts& texts) {
    const DossierRij& rij = punt.dossier;
    if (rij.naam.empty())  // shielded: that it is there, and no more
        return {.cells = {person_cell({.name = naam_van(rij, texts), .detail = nummer_van(rij)}),
                          Html(), Html(), Html()}};
    return {.cells = {person_cell({.name = naam_van(rij, texts), .detail = nummer_van(rij),
                                   .url = url_van(rij.traject)}),
                      mini_route(stappen_van(rij, vandaag, texts)),
                      why_cell(punt, vandaag, texts),
                      punt.termijn ? termijn_cel(*punt.termijn, vandaag, texts) : Html()},
            .url = url_van(rij.traject)};
}

Html list(const std::string& title, const std::optional<Action>& action,
          std::vector<AandachtPunt>::const_iterator first,
          std::vector<AandachtPunt>::const_iterator last, Datum vandaag, const Texts& texts) {
    std::vector<Row> rows;
    for (; first != last; ++first) rows.push_back(row_of(*first, vandaag, texts));
    if (rows.empty()) return {};
    return panel({.title = title, .action = action, .flush = true},
                 data_table({.caption = title,
                             .columns = {{.heading = texts("inwoners.kolom.inwoner")},
                                         {.heading = texts("inwoners.kolom.fase")},
                                         {.heading = texts("vandaag.waarom")},
                                         {.heading = texts("inwoners.kolom.termijn")}},
                             .rows = std::move(rows)}));
}

Html calm(const VandaagLijst& lijst, const VandaagPagina& who, const Texts& texts) {
    // Who never guides is not told that nobody is theirs: what the team has not given out follows.
    if (!who.begeleidt && lijst.eigen_open == 0 && !lijst.niet_toegewezen.empty()) return {};
    const bool none = lijst.eigen_open == 0 && who.begeleidt;
    std::vector<Action> actions;
    if (who.mag_inwoners)
        actions.push_back({.url = Url("/inwoners"), .text = texts("vandaag.naar-inwoners")});
    return panel({.title = texts("vandaag.aandacht")},
                 empty_state({.icon = Icon::Zon,
                              .title = texts(none ? "vandaag.nog-niets" : "vandaag.rustig"),
                              .sentence = texts(none ? "vandaag.nog-niets-zin"
                                                     : "vandaag.rustig-zin"),
                              .actions = actions}));
}

// Late ones say so; each leads to the form that ends it.
Html tasks(const std::vector<TaakMetNaam>& taken, Datum vandaag, const Texts& texts) {
    std::vector<ListItem> items;
    for (const auto& [taak, naam] : taken) {
        const Waarden waarden = {{"naam", naam}, {"dag", dag_van(taak.voor, vandaag, texts)}};
        const bool late = taak.voor < vandaag;
        const char* when = late                    ? "vandaag.taak-te-laat"
                           : taak.voor == vandaag ? "vandaag.taak-nu"
                                                  : "vandaag.taak-voor";
        items.push_back({.icon = late ? Icon::Aandacht : Icon::Taak,
                         .title = taak.wat.empty() ? texts("vandaag.taak-gewist") : taak.wat,
                         .sentence = texts(when, waarden),
                         .url = url_van(taak.traject, OpdrachtSoort::RondAfspraakAf)
                                    .with_query({{"afspraak",
                                                  std::to_string(taak.gebeurtenis)}})});
    }
    if (items.empty()) return {};
    return panel({.title = texts("vandaag.taken"), .id = "taken", .flush = true},
                 item_list(items));
}

Html undelivered(int count, const Texts& texts) {
    if (count == 0) return {};
    return flash({.tone = Tone::Warning,
                  .text = texts("vandaag.berichten-mislukt", {{"aantal", count}}),
                  .actions = {{.url = Url("/berichten"),
                               .text = texts("vandaag.naar-berichten")}}});
}

}  // namespace

Html vandaag_pagina(const VandaagLijst& lijst, const VandaagPagina& who, const Texts& texts) {
    const auto shown = std::min<std::ptrdiff_t>(kaarten_max, std::ssize(lijst.eigen));
    const auto more = [&](const char* van, const char* text) -> std::optional<Action> {
        if (!who.mag_inwoners) return {};
        return Action{.url = Url("/inwoners").with_query({{"van", van}}), .text = texts(text)};
    };
    std::set<TrajectId> whose;  // one dossier may ask for more than one thing
    for (const AandachtPunt& punt : lijst.eigen) whose.insert(punt.dossier.traject);
    const int count = static_cast<int>(whose.size());
    return fragment(
        page_header({.title = groet(who.naam, who.minuten, texts),
                     .lead = count == 0  ? texts("vandaag.niets")
                             : lijst.meer ? texts("vandaag.velen", {{"aantal", count}})
                                          : texts("vandaag.enkelen", {{"aantal", count}}),
                     .aside = texts.with_weekday(who.vandaag)}),
        undelivered(lijst.berichten_mislukt, texts),
        gesprekken_vandaag(lijst.gesprekken, texts),
        lijst.eigen.empty() ? calm(lijst, who, texts) : cards(lijst.eigen, who, texts),
        tasks(lijst.taken, who.vandaag, texts),  // after what the law asks
        list(texts("vandaag.ook"), more("mij", "vandaag.naar-mijn-inwoners"),
             lijst.eigen.begin() + shown, lijst.eigen.end(), who.vandaag, texts),
        list(texts("vandaag.team"),
             more("niemand", "vandaag.naar-team"),
             lijst.niet_toegewezen.begin(), lijst.niet_toegewezen.end(), who.vandaag, texts));
}

}  // namespace houvast::pages

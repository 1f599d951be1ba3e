#include "pages/metingen.h"

#include "domain/traject/metingvergelijking.h"
#include "pages/acties.h"
#include "pages/methodiek.h"
#include "pages/metingvergelijking.h"
#include "pages/pictogram.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

using Soort = OpdrachtSoort;

const Meetlat& lat_of(const MetingenBeeld& beeld, const MetingRij& rij) {
    return beeld.meetlatten.at(rij.meetlat);
}

const TrajectId& dossier_of(const MetingenBeeld& beeld) { return beeld.kop.rij.traject; }

bool unfinished(const LegMetingVast& feit) { return feit.klaar == JaNee::Nee; }

std::string in_a_list(std::string sentence) {
    if (sentence.ends_with('.')) sentence.pop_back();
    return sentence;
}

// A code that was skipped is a theme, or one stelling of it.
std::string skipped_name(const std::string& code, const Instrument& instrument) {
    for (const Instrumentthema& thema : instrument.themas) {
        if (thema.code == code) return thema.naam;
        for (const Stelling& een : thema.stellingen)
            if (een.code == code) return in_a_list(een.tekst);
    }
    return code;
}

std::vector<std::string> skipped_names(const LegMetingVast& feit, const Instrument& instrument) {
    std::vector<std::string> all;
    for (const std::string& code : feit.overgeslagen.waarden)
        all.push_back(skipped_name(code, instrument));
    return all;
}

std::string how_filled_in(const LegMetingVast& feit, const Texts& texts) {
    return texts("metingen.wijze." + std::string(houvast::name_of(feit.wijze)));
}

// The form for the measurement that fits now; nothing where it is not this person's.
std::optional<Action> start_action(const TrajectId& id, const Mogelijkheden& mogelijk,
                                   const Meetvoorstel& voorstel, const Texts& texts) {
    if (!kan_nu(mogelijk, Soort::LegMetingVast) || voorstel.instrument.empty()) return {};
    const std::string_view moment = houvast::name_of(voorstel.moment);
    return Action{.url = url_van(id, Soort::LegMetingVast)
                             .with_query({{"moment", moment},
                                          {"instrument", voorstel.instrument}}),
                  .text = texts("metingen.start." + std::string(moment)),
                  .icon = Icon::Meting};
}

std::optional<Action> continue_action(const TrajectId& id, const Mogelijkheden& mogelijk,
                                      int nummer, const Texts& texts) {
    if (!kan_nu(mogelijk, Soort::VulMetingAan)) return {};
    return Action{.url = url_van(id, Soort::VulMetingAan)
                             .with_query({{"meting", std::to_string(nummer)}}),
                  .text = texts("metingen.ga-verder")};
}

// --- all of them

ListItem item_of(const MetingenBeeld& beeld, const MetingRij& rij, const Texts& texts) {
    const Instrument& instrument = lat_of(beeld, rij).instrument;
    const TrajectId& id = dossier_of(beeld);
    ListItem item{.icon = Icon::Meting,
                  .title = instrument.naam,
                  .sentence = meting_in_woorden(rij.feit, texts) + ". " +
                              how_filled_in(rij.feit, texts),
                  .url = url_van_meting(id, rij.nummer)};
    if (const auto skipped = skipped_names(rij.feit, instrument); !skipped.empty())
        item.ground = texts("metingen.overgeslagen-zin", {{"wat", texts.list(skipped)}});
    if (!unfinished(rij.feit)) return item;
    Html end = badge({.text = texts("metingen.nog-niet-klaar"), .tone = Tone::Now});
    if (const auto verder = continue_action(id, beeld.mogelijk, rij.nummer, texts))
        end += action_row({*verder});
    item.end = end;
    return item;
}

Html filled_in(const MetingenBeeld& beeld, const Texts& texts) {
    std::vector<ListItem> items;
    for (auto it = beeld.metingen.rbegin(); it != beeld.metingen.rend(); ++it)
        items.push_back(item_of(beeld, *it, texts));
    if (items.empty()) return {};
    return panel({.title = texts("metingen.ingevuld"), .id = "ingevuld", .flush = true},
                 item_list(items));
}

// what came from elsewhere, apart: it is no measurement of ours.
Html from_elsewhere(const MetingenBeeld& beeld, const Texts& texts) {
    Html all;
    for (auto it = beeld.uitslagen.rbegin(); it != beeld.uitslagen.rend(); ++it) {
        const LegUitslagVast& feit = it->feit;
        const Instrument& instrument = beeld.meetlatten.at(it->meetlat).instrument;
        std::vector<Fact> rows = {fact(texts("uitslag.uitslag"), feit.uitslag)};
        for (const Antwoord& a : feit.niveaus.waarden)
            rows.push_back(fact(skipped_name(a.vraag, instrument), a.tekst));
        if (feit.bron) rows.push_back(fact(texts("uitslag.bron"), *feit.bron));
        all += section(cls("uitslag"), h3(instrument.naam + ", " + texts(feit.op)), facts(rows));
    }
    if (beeld.uitslagen.empty()) return {};
    return panel({.title = texts("metingen.uitslagen"), .id = "uitslagen"}, all);
}

// the same three questions, at the start and each time since.
Html reached(const MetingenBeeld& beeld, const Texts& texts) {
    if (beeld.evaluaties.empty()) return {};
    const auto answer = [&](const std::string& text) {
        return text.empty() ? span(cls("zacht"), texts("metingen.niet-opgeschreven"))
                            : span(cls("zoals-geschreven"), text);
    };
    std::vector<Row> rows;
    for (const Evaluatiestand& e : beeld.evaluaties)
        rows.push_back({.cells = {two_lines(texts(e.start ? "metingen.bij-de-start"
                                                          : "metingen.bij-een-evaluatie"),
                                            texts(e.op)),
                                  answer(e.omstandigheden), answer(e.ontwikkeling),
                                  answer(e.haalbaar)}});
    const std::string title = texts("metingen.bereikt");
    return panel({.title = title, .id = "bereikt", .flush = true},
                 div(cls("bereikt"),
                     data_table({.caption = title,
                                 .columns = {{.heading = texts("metingen.wanneer")},
                                             {.heading = texts("evaluatie.omstandigheden")},
                                             {.heading = texts("evaluatie.ontwikkeling")},
                                             {.heading = texts("evaluatie.haalbaar")}},
                                 .rows = std::move(rows)})));
}

std::vector<Action> actions_of(const MetingenBeeld& beeld, const Texts& texts) {
    const TrajectId& id = dossier_of(beeld);
    std::vector<Action> all;
    if (const auto start = start_action(id, beeld.mogelijk, beeld.voorstel, texts))
        all.push_back(*start);
    if (iets_te_vergelijken(beeld))
        all.push_back({.url = url_van_vergelijking(id), .text = texts("metingen.vergelijk")});
    if (kan_nu(beeld.mogelijk, Soort::LegUitslagVast))
        all.push_back({.url = url_van(id, Soort::LegUitslagVast),
                       .text = titel_van(Soort::LegUitslagVast, texts), .look = Look::Quiet});
    return all;
}

// --- one of them

Html answer_line(const std::string& label, const std::string& trede, const Meetlat& lat) {
    const auto place = plaats_van(trede, lat);
    Html picture;
    if (place) picture = batterij_van(*place, lat);
    return div(cls("antwoord"), dt(label), dd(picture, span(naam_van(trede, lat))));
}

Html answer_lines(const Antwoord& a, const Meetlat& lat, const Texts& texts) {
    Html lines = answer_line(texts("metingen.nu"), a.waarde, lat);
    if (!a.gewenst.empty()) lines += answer_line(texts("metingen.gewenst"), a.gewenst, lat);
    return dl(cls("antwoorden"), lines);
}

const Antwoord* answer_of(const LegMetingVast& feit, const std::string& vraag) {
    const auto& all = feit.antwoorden.waarden;
    const auto found = std::ranges::find(all, vraag, &Antwoord::vraag);
    return found == all.end() ? nullptr : &*found;
}

// Empty where nothing of it was answered.
Html theme_answered(const Instrumentthema& thema, const LegMetingVast& feit, const Meetlat& lat,
                    const Texts& texts) {
    Html answers;
    if (thema.stellingen.empty())
        if (const Antwoord* a = answer_of(feit, thema.code)) answers = answer_lines(*a, lat, texts);
    Html rows;
    for (const Stelling& een : thema.stellingen)
        if (const Antwoord* a = answer_of(feit, een.code))
            rows += li(cls("stelling"), p(een.tekst), answer_lines(*a, lat, texts));
    if (!rows.str().empty()) answers = ul(cls("stellingen"), rows);
    if (answers.str().empty()) return {};
    return section(cls("meetthema"),
                   h3(icon(icon_van(thema.pictogram)), span(thema.naam)),
                   when(!thema.bemoediging.empty(), p(cls("bemoediging"), thema.bemoediging)),
                   answers);
}

// Of a theme that was not looked at and not skipped there is still something to ask.
std::vector<std::string> still_to_fill_in(const LegMetingVast& feit, const Instrument& instrument) {
    std::vector<std::string> all;
    const auto known = [&](const std::string& code) {
        return answer_of(feit, code) != nullptr ||
               std::ranges::count(feit.overgeslagen.waarden, code) > 0;
    };
    for (const Instrumentthema& thema : instrument.themas)
        if (!known(thema.code) && std::ranges::none_of(thema.stellingen, known, &Stelling::code))
            all.push_back(thema.naam);
    return all;
}

Html rest_of(const LegMetingVast& feit, const Instrument& instrument, const Texts& texts) {
    Html rest;
    if (const auto skipped = skipped_names(feit, instrument); !skipped.empty())
        rest += section(cls("meetthema"), h3(texts("metingen.overgeslagen")),
                        p(texts("metingen.overgeslagen-zin", {{"wat", texts.list(skipped)}})));
    if (const auto open = still_to_fill_in(feit, instrument); !open.empty())
        rest += section(cls("meetthema"), h3(texts("metingen.nog-open")),
                        p(texts("metingen.nog-open-zin", {{"wat", texts.list(open)}})));
    if (feit.opmerking)
        rest += section(cls("meetthema"), h3(texts("metingen.opmerking")),
                        p(cls("zoals-geschreven"), *feit.opmerking));
    return rest;
}

Html sheet_of(const MetingRij& rij, const Meetlat& lat, const PaperHead& head,
              const Texts& texts) {
    const LegMetingVast& feit = rij.feit;
    Html content;
    if (feit.eigen_onderwerpen)
        content += section(cls("meetthema eigen-onderwerpen"),
                           h3(icon(Icon::Ster), span(texts("metingen.eigen-onderwerpen"))),
                           p(cls("zoals-geschreven"), *feit.eigen_onderwerpen));
    for (const Instrumentthema& thema : lat.instrument.themas)
        content += theme_answered(thema, feit, lat, texts);
    content += rest_of(feit, lat.instrument, texts);
    return paper({.head = head, .title = lat.instrument.naam,
                  .lead = meting_in_woorden(feit, texts) + ". " + how_filled_in(feit, texts)},
                 content);
}

// --- on the page of the dossier

Html stand_list(const LegMetingVast& feit, const Meetlat& lat) {
    Html rows;
    const auto stand = metingvergelijking::stand_van(feit, lat.instrument);
    for (std::size_t i = 0; i < stand.size(); ++i) {
        if (!stand[i].nu || lat.treden.empty()) continue;
        const Instrumentthema& thema = lat.instrument.themas.at(i);
        const Trede& trede = lat.treden.at(static_cast<std::size_t>(*stand[i].nu));
        rows += li(icon(icon_van(thema.pictogram)), span(cls("stand__naam"), thema.naam),
                   batterij_van(*stand[i].nu, lat),
                   span(cls("batterij__teken"), attr("aria-hidden", "true"), trede.teken),
                   span(cls("alleen-voorlezen"), trede.naam));
    }
    if (rows.str().empty()) return {};
    return ul(cls("stand"), rows);
}

}  // namespace

Url url_van_metingen(const TrajectId& id) {
    return Url::path({"trajecten", id.waarde, "metingen"});
}
Url url_van_meting(const TrajectId& id, int nummer) {
    return Url::path({"trajecten", id.waarde, "metingen", std::to_string(nummer)});
}
Url url_van_vergelijking(const TrajectId& id) {
    return Url::path({"trajecten", id.waarde, "metingen", "vergelijking"});
}

std::string meting_in_woorden(const LegMetingVast& feit, const Texts& texts) {
    return texts("meting.moment." + std::string(houvast::name_of(feit.moment))) + ", " +
           texts(feit.op);
}

std::optional<int> plaats_van(const std::string& trede, const Meetlat& lat) {
    const auto found = std::ranges::find(lat.treden, trede, &Trede::code);
    if (found == lat.treden.end()) return {};
    return static_cast<int>(found - lat.treden.begin());
}

std::string naam_van(const std::string& trede, const Meetlat& lat) {
    const auto found = std::ranges::find(lat.treden, trede, &Trede::code);
    return found == lat.treden.end() ? trede : found->naam;
}

Html batterij_van(int plaats, const Meetlat& lat) {
    return battery({.full = plaats,
                    .cells = std::max(1, static_cast<int>(lat.treden.size()) - 1)});
}

Html metingen_pagina(const MetingenBeeld& beeld, Datum vandaag, const Texts& texts) {
    const DossierRij& rij = beeld.kop.rij;
    Html content = fragment(filled_in(beeld, texts), from_elsewhere(beeld, texts),
                            reached(beeld, texts));
    if (beeld.metingen.empty())
        content = fragment(empty_state({.icon = Icon::Meting,
                                        .title = texts("metingen.geen"),
                                        .sentence = texts("metingen.geen-zin")}),
                           content);
    std::string lead = texts("metingen.zin");
    if (!beeld.metingen.empty())
        lead = texts("metingen.laatst",
                     {{"dag", dag_van(beeld.metingen.back().feit.op, vandaag, texts)}});
    return fragment(page_header({.title = texts("metingen.titel"), .lead = lead,
                                 .crumbs = {{url_van(rij.traject), naam_van(rij, texts)}},
                                 .actions = actions_of(beeld, texts)}),
                    content);
}

Html meting_pagina(const MetingenBeeld& beeld, const MetingRij& rij, const PaperHead& head,
                   const Texts& texts) {
    const TrajectId& id = dossier_of(beeld);
    const Meetlat& lat = lat_of(beeld, rij);
    std::vector<Action> actions;
    if (unfinished(rij.feit))
        if (const auto verder = continue_action(id, beeld.mogelijk, rij.nummer, texts))
            actions.push_back(*verder);
    if (const auto ander = te_vergelijken_met(beeld, rij))
        actions.push_back({.url = *ander, .text = texts("metingen.vergelijk")});
    return narrow_column(fragment(
        on_screen(fragment(
            page_header({.title = lat.instrument.naam,
                         .lead = meting_in_woorden(rij.feit, texts),
                         .crumbs = {{url_van(id), naam_van(beeld.kop.rij, texts)},
                                    {url_van_metingen(id), texts("metingen.titel")}},
                         .actions = actions}),
            print_link(afdrukken(texts)))),
        sheet_of(rij, lat, head, texts)));
}

Html metingen_paneel(const DossierBeeld& beeld, Datum vandaag, const Texts& texts) {
    if (!beeld.boek) return {};
    const Boek& boek = beeld.boek->boek;
    const TrajectId& id = beeld.kop.rij.traject;
    std::vector<Action> actions;
    const bool none = boek.metingen.empty();
    Html content = p(cls("zacht"), texts("metingen.geen-zin"));
    if (!none && beeld.boek->meetlat) {
        const auto& [nummer, feit] = boek.metingen.back();
        content = fragment(
            p(cls("stand__zin"),
              a(href(url_van_meting(id, nummer)), cls("link"),
                beeld.boek->meetlat->instrument.naam),
              ". ", texts("metingen.paneel-zin",
                          {{"moment", texts("meting.moment." +
                                            std::string(houvast::name_of(feit.moment)))},
                           {"dag", dag_van(feit.op, vandaag, texts)}})),
            stand_list(feit, *beeld.boek->meetlat));
        if (unfinished(feit)) {
            content += p(badge({.text = texts("metingen.nog-niet-klaar"), .tone = Tone::Now}));
            if (const auto verder = continue_action(id, beeld.traject, nummer, texts))
                actions.push_back(*verder);
        }
    }
    const auto& voorstel = beeld.boek->meetvoorstel;
    if (const auto start = start_action(id, beeld.traject, voorstel, texts))
        actions.push_back(*start);
    if (none && boek.uitslagen.empty() && actions.empty()) return {};
    return panel({.title = texts("metingen.titel"), .id = "metingen",
                  .action = Action{.url = url_van_metingen(id), .text = texts("metingen.alle")}},
                 fragment(content, action_row(actions)));
}

}  // namespace houvast::pages

#include "pages/metingvergelijking.h"

#include "domain/traject/metingvergelijking.h"
#include "pages/methodiek.h"
#include "pages/pictogram.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;
using houvast::metingvergelijking::Themavergelijking;

namespace {

// Measurements that can all be compared, oldest first.
using Reeks = std::vector<const MetingRij*>;

std::vector<Reeks> series_of(const MetingenBeeld& beeld) {
    std::vector<Reeks> all;
    for (const MetingRij& rij : beeld.metingen) {
        const auto same = std::ranges::find_if(all, [&](const Reeks& reeks) {
            return metingvergelijking::te_vergelijken(reeks.front()->feit, rij.feit);
        });
        if (same == all.end()) all.push_back({&rij});
        else same->push_back(&rij);
    }
    return all;
}

const Reeks* series_with(const std::vector<Reeks>& all, int nummer) {
    for (const Reeks& reeks : all)
        if (std::ranges::count(reeks, nummer, &MetingRij::nummer) > 0) return &reeks;
    return nullptr;
}

const Meetlat& lat_in(const MetingenBeeld& beeld, const MetingRij& rij) {
    return beeld.meetlatten.at(rij.meetlat);
}

struct Paar {
    const Reeks* reeks = nullptr;       // nothing: nothing was measured
    const MetingRij* eerder = nullptr;  // nothing: there is only one of its kind
    const MetingRij* later = nullptr;
    bool anders = false;                // the two that were asked are of different kinds
};

// The one with most to tell: that of the last measurement, where it has an earlier one.
const Reeks* best_of(const std::vector<Reeks>& all, const MetingenBeeld& beeld) {
    if (all.empty()) return nullptr;
    const Reeks* last = series_with(all, beeld.metingen.back().nummer);
    if (last->size() > 1) return last;
    const auto other = std::ranges::find_if(all, [](const Reeks& r) { return r.size() > 1; });
    return other == all.end() ? last : &*other;
}

Paar pair_of(const std::vector<Reeks>& all, const MetingenBeeld& beeld, Vergelijkkeuze keuze) {
    const Reeks* of_eerder = series_with(all, keuze.eerder);
    const Reeks* of_later = series_with(all, keuze.later);
    Paar paar{.anders = of_eerder && of_later && of_eerder != of_later};
    paar.reeks = of_later ? of_later : of_eerder ? of_eerder : best_of(all, beeld);
    if (!paar.reeks || paar.reeks->size() < 2 || paar.anders) return paar;
    const Reeks& reeks = *paar.reeks;
    const auto at = [&](int nummer, auto otherwise) {
        const auto found = std::ranges::find(reeks, nummer, &MetingRij::nummer);
        return found == reeks.end() ? otherwise : found;
    };
    auto eerder = at(keuze.eerder, reeks.begin());
    auto later = at(keuze.later, reeks.end() - 1);
    if (eerder > later) std::swap(eerder, later);
    if (eerder == later) {  // beside itself says nothing
        if (later + 1 == reeks.end()) eerder = reeks.begin();
        else later = reeks.end() - 1;
    }
    paar.eerder = *eerder;
    paar.later = *later;
    return paar;
}

// --- to choose with

std::vector<Option> options_of(const Reeks& reeks, const Texts& texts) {
    std::vector<Option> all;
    for (const MetingRij* rij : reeks)
        all.push_back({.value = std::to_string(rij->nummer),
                       .label = meting_in_woorden(rij->feit, texts)});
    return all;
}

Html chooser(const MetingenBeeld& beeld, const Paar& paar, const Texts& texts) {
    const Reeks& reeks = *paar.reeks;
    if (reeks.size() < 2) return {};
    const std::vector<Option> options = options_of(reeks, texts);
    const auto chosen = [](const MetingRij* rij, const MetingRij* otherwise) {
        return std::to_string((rij ? rij : otherwise)->nummer);
    };
    return form(attr("method", "get"), action(url_van_vergelijking(beeld.kop.rij.traject)),
                cls("vergelijkkeuze"),
                select_field({.name = "eerder", .label = texts("metingen.eerder"),
                              .value = chosen(paar.eerder, reeks.front())}, options),
                select_field({.name = "later", .label = texts("metingen.later"),
                              .value = chosen(paar.later, reeks.back())}, options),
                form_buttons(submit_button({.text = texts("metingen.toon"),
                                            .look = Look::Secondary})));
}

// One link for each kind, where there is more than one.
Html kinds(const MetingenBeeld& beeld, const std::vector<Reeks>& all, const Paar& paar,
           const Texts& texts) {
    if (all.size() < 2) return {};
    std::vector<Place> places;
    for (const Reeks& reeks : all)
        places.push_back({.url = url_van_vergelijking(beeld.kop.rij.traject)
                                     .with_query({{"later",
                                                   std::to_string(reeks.back()->nummer)}}),
                          .text = lat_in(beeld, *reeks.back()).instrument.naam,
                          .count = std::to_string(reeks.size()),
                          .current = &reeks == paar.reeks});
    return filter_chips(texts("metingen.vragenlijsten"), places);
}

// --- what is told

struct Blad {  // two measurements side by side, with all there are of their kind
    const MetingenBeeld& beeld;
    const Paar& paar;
    const Texts& texts;

    const Meetlat& toen() const { return lat_in(beeld, *paar.eerder); }
    const Meetlat& nu() const { return lat_in(beeld, *paar.later); }
    std::string words(const std::optional<std::string>& trede, const Meetlat& lat) const {
        return trede ? naam_van(*trede, lat) : texts("metingen.onbekend");
    }
    // Of several stellingen some may move while the middle of them stays where it was.
    std::string sentence(const Themavergelijking& t) const {
        const std::string id = "metingen.zinsoort." +
                               std::string(houvast::name_of(metingvergelijking::zin_bij(t)));
        const std::string partly = id + ".deels";
        return texts(t.voor == t.na && texts.knows(partly) ? partly : id);
    }
};

std::string in_words(const Blad& blad, const Themavergelijking& t) {
    std::string all = blad.texts("metingen.toen-en-nu", {{"toen", blad.words(t.voor, blad.toen())},
                                                         {"nu", blad.words(t.na, blad.nu())}});
    if (t.gewenst)
        all += " " + blad.texts("metingen.de-wens", {{"wens", naam_van(*t.gewenst, blad.nu())}});
    return all;
}

std::optional<int> place_in(const std::optional<std::string>& trede, const Meetlat& lat) {
    return trede ? plaats_van(*trede, lat) : std::nullopt;
}

const Instrumentthema& theme_called(const std::string& code, const Instrument& instrument) {
    return *std::ranges::find(instrument.themas, code, &Instrumentthema::code);
}

// Of every measurement of the series where each theme stands; only where there are more than two.
using Standen = std::vector<std::vector<metingvergelijking::Themastand>>;

Standen stands_of(const Blad& blad) {
    Standen all;
    if (blad.paar.reeks->size() < 3) return all;
    for (const MetingRij* rij : *blad.paar.reeks)
        all.push_back(metingvergelijking::stand_van(rij->feit, blad.nu().instrument));
    return all;
}

Html all_of_theme(const Blad& blad, const Instrumentthema& thema, const Standen& standen) {
    if (standen.empty()) return {};
    const auto& themas = blad.nu().instrument.themas;
    const auto at = static_cast<std::size_t>(&thema - themas.data());
    StairsView view{.id = "trapje-" + thema.code,
                    .title = blad.texts("metingen.alle-van", {{"thema", thema.naam}}),
                    .words = {}, .steps = static_cast<int>(blad.nu().treden.size()),
                    .places = {}};
    std::vector<std::string> words;
    for (const auto& stand : standen) {
        const std::optional<int>& place = stand.at(at).nu;
        view.places.push_back(place);
        if (place) words.push_back(blad.nu().treden.at(static_cast<std::size_t>(*place)).naam);
    }
    if (words.empty()) return {};
    view.words = blad.texts.list(words);
    return div(cls("verloop__alle"), span(cls("zacht"), blad.texts("metingen.alle-keren")),
               stairs(view));
}

Html drawn(const Blad& blad, const Themavergelijking& t, const Standen& standen) {
    const Meetlat& nu = blad.nu();
    const Instrumentthema& thema = theme_called(t.thema, nu.instrument);
    const std::string words = in_words(blad, t);
    Html track;
    if (!nu.treden.empty())
        track = div(cls("verloop__baan"),
                    span(attr("aria-hidden", "true"), nu.treden.front().teken),
                    change_line({.id = "lijn-" + t.thema, .title = thema.naam, .words = words,
                                 .steps = static_cast<int>(nu.treden.size()),
                                 .then = place_in(t.voor, blad.toen()),
                                 .now = place_in(t.na, nu), .wished = place_in(t.gewenst, nu)}),
                    span(attr("aria-hidden", "true"), nu.treden.back().teken));
    return li(cls("verloop__thema"), h3(icon(icon_van(thema.pictogram)), span(thema.naam)), track,
              p(cls("verloop__zin"), blad.sentence(t)), p(cls("verloop__woorden zacht"), words),
              all_of_theme(blad, thema, standen));
}

Html as_table(const Blad& blad, const std::vector<Themavergelijking>& all) {
    const Texts& texts = blad.texts;
    const bool wishes = blad.nu().instrument.gewenst;
    std::vector<Row> rows;
    for (const Themavergelijking& t : all) {
        Row row{.cells = {cell(theme_called(t.thema, blad.nu().instrument).naam),
                          cell(blad.words(t.voor, blad.toen())),
                          cell(blad.words(t.na, blad.nu()))}};
        if (wishes) row.cells.push_back(cell(blad.words(t.gewenst, blad.nu())));
        row.cells.push_back(cell(blad.sentence(t)));
        rows.push_back(std::move(row));
    }
    std::vector<Column> columns;
    for (const char* id : {"metingen.thema", "metingen.toen", "metingen.nu", "metingen.gewenst",
                           "metingen.wat-we-zien"})
        if (wishes || std::string_view(id) != "metingen.gewenst")
            columns.push_back({.heading = texts(id)});
    const std::string title = texts("metingen.tabel");
    return panel({.title = title, .id = "tabel", .flush = true},
                 data_table({.caption = title,
                             .columns = std::move(columns),
                             .rows = std::move(rows)}));
}

Html sheet_of_two(const Blad& blad, const std::vector<Themavergelijking>& all,
                  const PaperHead& head) {
    const Texts& texts = blad.texts;
    const bool wishes = std::ranges::any_of(all, [](const Themavergelijking& t) {
        return t.gewenst.has_value();
    });
    const std::string toen = texts("metingen.toen") + ": " +
                             meting_in_woorden(blad.paar.eerder->feit, texts);
    const std::string nu = texts("metingen.nu") + ": " +
                           meting_in_woorden(blad.paar.later->feit, texts);
    const Standen standen = stands_of(blad);
    return paper({.head = head, .title = blad.nu().instrument.naam,
                  .lead = texts("metingen.blad-zin")},
                 fragment(change_key({.then = toen, .now = nu,
                                      .wished = wishes ? texts("metingen.gewenst")
                                                       : std::string()}),
                          ul(cls("verloop"), each(all, [&](const Themavergelijking& t) {
                                 return drawn(blad, t, standen);
                             }))));
}

// Why nothing stands side by side, and what can be done.
Html nothing_to_show(const Paar& paar, const Texts& texts) {
    if (paar.anders)
        return flash({.tone = Tone::Accent, .text = texts("metingen.andere-vragenlijst")});
    const bool one = paar.reeks != nullptr;
    return empty_state({.icon = Icon::Meting,
                        .title = texts(one ? "metingen.nog-een" : "metingen.geen"),
                        .sentence = texts(one ? "metingen.nog-een-zin" : "metingen.geen-zin")});
}

Html told(const MetingenBeeld& beeld, const Paar& paar, const PaperHead& head,
          const Texts& texts) {
    if (!paar.eerder) return nothing_to_show(paar, texts);
    const Blad blad{beeld, paar, texts};
    const auto all = metingvergelijking::vergelijk(paar.eerder->feit, paar.later->feit,
                                                   blad.nu().instrument);
    if (all.empty()) return p(texts("metingen.niets-beantwoord"));
    return fragment(on_screen(print_link(afdrukken(texts))), sheet_of_two(blad, all, head),
                    on_screen(as_table(blad, all)));
}

}  // namespace

bool iets_te_vergelijken(const MetingenBeeld& beeld) {
    const auto all = series_of(beeld);
    return std::ranges::any_of(all, [](const Reeks& reeks) { return reeks.size() > 1; });
}

std::optional<Url> te_vergelijken_met(const MetingenBeeld& beeld, const MetingRij& rij) {
    const auto all = series_of(beeld);
    const Reeks* reeks = series_with(all, rij.nummer);
    if (!reeks || reeks->size() < 2) return {};
    const bool first = reeks->front()->nummer == rij.nummer;
    const int eerder = reeks->front()->nummer;
    const int later = first ? reeks->back()->nummer : rij.nummer;
    return url_van_vergelijking(beeld.kop.rij.traject)
        .with_query({{"eerder", std::to_string(eerder)}, {"later", std::to_string(later)}});
}

Html vergelijking_pagina(const MetingenBeeld& beeld, const Vergelijkkeuze& keuze,
                         const PaperHead& head, const Texts& texts) {
    const TrajectId& id = beeld.kop.rij.traject;
    const auto all = series_of(beeld);
    const Paar paar = pair_of(all, beeld, keuze);
    Html choose;
    if (paar.reeks)
        choose = on_screen(fragment(kinds(beeld, all, paar, texts), chooser(beeld, paar, texts)));
    return fragment(
        on_screen(page_header({.title = texts("metingen.veranderd"),
                               .lead = texts("metingen.veranderd-zin"),
                               .crumbs = {{url_van(id), naam_van(beeld.kop.rij, texts)},
                                          {url_van_metingen(id), texts("metingen.titel")}}})),
        choose, told(beeld, paar, head, texts));
}

}  // namespace houvast::pages

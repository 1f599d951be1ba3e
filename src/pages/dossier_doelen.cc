#include "pages/dossier_doelen.h"

#include "base/fields.h"
#include "pages/acties.h"
#include "pages/methodiek.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

struct Doelenblad {
    const DoelenBeeld& beeld;
    Datum vandaag;
    const Texts& texts;

    const TrajectId& id() const { return beeld.kop.rij.traject; }
    std::string day(Datum dag) const { return dag_van(dag, vandaag, texts); }
    std::string stand(Doelstand stand) const {
        return texts("doel.stand." + std::string(houvast::name_of(stand)));
    }
    bool can(OpdrachtSoort soort) const {
        return std::ranges::find(beeld.nu, soort) != beeld.nu.end();
    }
};

// Since when it stands as it does.
Datum standing_since(const Doelbeeld& doel) {
    return doel.verloop.empty() ? doel.feit.op : doel.verloop.back().op;
}

Html standing_mark(const Doelenblad& blad, const Doelbeeld& doel) {
    const std::string day = blad.day(standing_since(doel));
    switch (doel.stand) {
    case Doelstand::Gehaald:
        return badge({blad.texts("leerdoelen.gehaald-op", {{"dag", day}}), Tone::Positive,
                      Icon::GoedRond});
    case Doelstand::Losgelaten:
        return badge({blad.texts("leerdoelen.losgelaten-op", {{"dag", day}})});
    case Doelstand::Bezig: break;
    }
    return badge({blad.texts("leerdoelen.bezig-sinds", {{"dag", blad.day(doel.feit.op)}}),
                  Tone::Accent});
}

// the kind hints at who is near; nobody is sent anywhere by it.
Html marks_of_goal(const Doelenblad& blad, const Doelbeeld& doel) {
    Html marks = li(standing_mark(blad, doel));
    if (!doel.thema.empty()) marks += li(badge({doel.thema}));
    if (doel.feit.soort_doel) {
        const Doelaanpak aanpak = voor_wie(*doel.feit.soort_doel);
        const std::string soort(houvast::name_of(*doel.feit.soort_doel));
        marks += li(badge({blad.texts("doelen.soort." + soort)}));
        marks += li(badge({blad.texts("doelen.aanpak." + std::string(houvast::name_of(aanpak)))}));
    }
    return ul(cls("merken"), marks);
}

Html aids_of_goal(const Doelenblad& blad, const Doelbeeld& doel) {
    Html links;
    for (const Hulpmiddelbeeld& een : doel.hulpmiddelen) {
        if (!een.soort) {
            links += li(een.naam);
            continue;
        }
        const bool sheet = *een.soort == HulpmiddelSoort::Werkblad;
        links += li(a(cls("link"), href(hulpmiddel_url(een.code)), een.naam),
                    when(sheet, span(cls("zacht"), " " + blad.texts("leerdoelen.werkblad"))));
    }
    if (links.str().empty()) return {};
    return div(cls("doel__rij"), span(cls("doel__kop"), blad.texts("doelen.helpt")), ul(links));
}

Html facts_of_goal(const Doelenblad& blad, const Doelbeeld& doel) {
    std::vector<Fact> all;
    if (!doel.stap.empty()) all.push_back(fact(blad.texts("leerdoelen.uit-de-lijst"), doel.stap));
    if (doel.feit.wie_doet_wat)
        all.push_back(fact(blad.texts("doel.wie-doet-wat"), *doel.feit.wie_doet_wat));
    if (doel.feit.tot_wanneer && doel.stand == Doelstand::Bezig)
        all.push_back(fact(blad.texts("leerdoelen.kijken-op"), blad.day(*doel.feit.tot_wanneer)));
    return all.empty() ? Html() : facts(all);
}

Html course_of_goal(const Doelenblad& blad, const Doelbeeld& doel) {
    if (doel.verloop.empty()) return {};
    Html lines = li(blad.texts("leerdoelen.begonnen", {{"dag", blad.day(doel.feit.op)}}));
    for (const WerkDoelBij& bij : doel.verloop) {
        std::string zin = blad.day(bij.op) + ": " + blad.stand(bij.stand);
        if (bij.toelichting && !bij.toelichting->empty()) zin += ". " + *bij.toelichting;
        lines += li(zin);
    }
    return details(cls("meer"), summary(blad.texts("leerdoelen.verloop")),
                   ol(cls("tips"), lines));
}

Html actions_of_goal(const Doelenblad& blad, const Doelbeeld& doel) {
    if (!blad.can(OpdrachtSoort::WerkDoelBij)) return {};
    const std::string number = std::to_string(doel.gebeurtenis);
    const Url form = url_van(blad.id(), OpdrachtSoort::WerkDoelBij);
    if (doel.stand != Doelstand::Bezig)
        return action_row({{.url = form.with_query({{"doel", number}, {"stand", "bezig"}}),
                            .text = blad.texts("leerdoelen.weer-oppakken"),
                            .look = Look::Quiet}});
    return action_row({{.url = form.with_query({{"doel", number}, {"stand", "gehaald"}}),
                        .text = blad.texts("leerdoelen.gelukt"), .icon = Icon::GoedRond},
                       {.url = form.with_query({{"doel", number}}),
                        .text = blad.texts("leerdoelen.werk-bij"), .look = Look::Quiet}});
}

Html goal_card(const Doelenblad& blad, const Doelbeeld& doel) {
    const std::string words = doel.feit.eigen_woorden.empty() ? blad.texts("leerdoelen.gewist")
                                                              : doel.feit.eigen_woorden;
    return li(cls("leerdoel"),
              attr("id", "doel-" + std::to_string(doel.gebeurtenis)),
              h3(cls("leerdoel__woorden"), words), marks_of_goal(blad, doel),
              aids_of_goal(blad, doel), facts_of_goal(blad, doel), course_of_goal(blad, doel),
              actions_of_goal(blad, doel));
}

Html cards_with(const Doelenblad& blad, Doelstand stand) {
    Html cards;
    for (const Doelbeeld& doel : blad.beeld.doelen)
        if (doel.stand == stand) cards += goal_card(blad, doel);
    if (cards.str().empty()) return {};
    return ul(cls("leerdoelen"), cards);
}

Html panel_of_goals(const Doelenblad& blad, Doelstand stand, const std::string& title) {
    const Html cards = cards_with(blad, stand);
    if (cards.str().empty()) return {};
    return panel({.title = title, .id = std::string(houvast::name_of(stand)), .flush = true},
                 cards);
}

Html meeting_line(const Doelenblad& blad, const LegTrainingVast& keer) {
    const std::string there =
        blad.texts("leerdoelen.aanwezig." + std::string(houvast::name_of(keer.aanwezig)));
    return li(cls("training__keer"), p(blad.day(keer.op) + ", " + keer.plaats + ": " + there),
              when(keer.effect && !keer.effect->empty(),
                   p(cls("zacht"), keer.effect.value_or(std::string()))));
}

Html training_part(const Doelenblad& blad, const Trainingbeeld& een) {
    Html lines;
    for (const LegTrainingVast& keer : een.keren) lines += meeting_line(blad, keer);
    const int percent =
        een.bijeenkomsten == 0 ? 0 : std::min(100, een.geweest() * 100 / een.bijeenkomsten);
    return div(cls("training"), h3(een.naam), p(keren_in_woorden(een, blad.texts)),
               when(een.bijeenkomsten > 0, progress_bar(percent)), ol(lines));
}

// a product of its own, with its days, places, who was there and what it did.
Html trainings_of_dossier(const Doelenblad& blad) {
    std::optional<Action> add;
    if (blad.can(OpdrachtSoort::LegTrainingVast))
        add = Action{.url = url_van(blad.id(), OpdrachtSoort::LegTrainingVast),
                     .text = blad.texts("leerdoelen.training-erbij"), .icon = Icon::Plus};
    if (blad.beeld.trainingen.empty() && !add) return {};
    Html parts;
    for (const Trainingbeeld& een : blad.beeld.trainingen) parts += training_part(blad, een);
    if (blad.beeld.trainingen.empty()) parts = p(blad.texts("leerdoelen.geen-training"));
    return panel({.title = blad.texts("methodiek.trainingen"), .id = "trainingen", .action = add},
                 parts);
}

// per theme, which the Bossche Aanpak calls a competence, what there is to choose from.
Html themes_of_library(const Doelenblad& blad, const Methodiek& m) {
    std::vector<ListItem> items;
    for (const Doelthema& thema : m.themas) {
        int open = 0;
        for (const Doelbeeld& doel : blad.beeld.doelen)
            open += doel.stand == Doelstand::Bezig && doel.feit.thema == Code{thema.code};
        const auto aids = static_cast<int>(std::ranges::count_if(
            m.hulpmiddelen, [&](const Hulpmiddel& een) {
                return std::ranges::count(een.themas, thema.code) > 0;
            }));
        const auto steps = static_cast<int>(subdoelen_van(m, thema.code).size());
        items.push_back(
            {.icon = Icon::Vlag,
             .title = thema.naam,
             .sentence = blad.texts("methodiek.aantal.stappen", {{"aantal", steps}}) + ", " +
                         blad.texts("methodiek.aantal.hulpmiddelen", {{"aantal", aids}}),
             .url = bibliotheek_url(blad.id()).with_query({{"thema", thema.code}}),
             .end = open == 0 ? std::optional<Html>()
                              : badge({blad.texts("leerdoelen.open", {{"aantal", open}}),
                                       Tone::Accent})});
    }
    return panel({.title = blad.texts("leerdoelen.bibliotheek"), .flush = true}, item_list(items));
}

std::vector<Action> actions_of_goals(const Doelenblad& blad) {
    std::vector<Action> all;
    if (blad.can(OpdrachtSoort::StelDoelVast))
        all = {{.url = url_van(blad.id(), OpdrachtSoort::StelDoelVast),
                .text = blad.texts("leerdoelen.nieuw"), .icon = Icon::Plus,
                .look = Look::Primary},
               {.url = bibliotheek_url(blad.id()),
                .text = blad.texts("leerdoelen.kies")}};
    return all;
}

}  // namespace

Url doelen_url(const TrajectId& id) { return Url::path({"trajecten", id.waarde, "doelen"}); }

Url bibliotheek_url(const TrajectId& id) {
    return Url::path({"trajecten", id.waarde, "doelen", "bibliotheek"});
}

Url hulpmiddel_url(const std::string& code) {
    return Url::path({"methodiek", "hulpmiddelen", code});
}

std::string keren_in_woorden(const Trainingbeeld& een, const Texts& texts) {
    if (een.bijeenkomsten == 0)
        return texts("leerdoelen.keren", {{"aantal", een.geweest()}});
    return texts("leerdoelen.keren-van",
                 {{"geweest", een.geweest()}, {"aantal", een.bijeenkomsten}});
}

Html dossier_doelen_pagina(const DoelenBeeld& beeld, const Methodiek& m, Datum vandaag,
                           const Texts& texts) {
    const Doelenblad blad{beeld, vandaag, texts};
    Html goals = panel_of_goals(blad, Doelstand::Bezig, texts("leerdoelen.bezig"));
    if (goals.str().empty())
        goals = panel({.title = texts("leerdoelen.bezig")},
                      empty_state({.icon = Icon::Vlag,
                                   .title = texts("leerdoelen.nog-geen"),
                                   .sentence = texts("leerdoelen.nog-geen-zin")}));
    return fragment(
        page_header({.title = texts("leerdoelen.titel", {{"naam", naam_van(beeld.kop.rij, texts)}}),
                     .lead = texts("leerdoelen.zin"),
                     .crumbs = {{url_van(beeld.kop.rij.traject), naam_van(beeld.kop.rij, texts)}},
                     .actions = actions_of_goals(blad)}),
        two_columns(
            fragment(goals, panel_of_goals(blad, Doelstand::Gehaald, texts("leerdoelen.gehaald")),
                     panel_of_goals(blad, Doelstand::Losgelaten, texts("leerdoelen.losgelaten"))),
            fragment(themes_of_library(blad, m), trainings_of_dossier(blad))));
}

}  // namespace houvast::pages

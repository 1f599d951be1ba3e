#include "pages/teksten.h"

#include "base/overloaded.h"
#include "pages/acties.h"
#include "pages/components.h"
#include "pages/dossier.h"
#include "pages/tijdlijn.h"
#include "pages/woorden.h"

namespace houvast::pages {

using namespace html;

namespace {

Url wipe_url(const Onderwerp& van, int versie) {
    constexpr auto wissing = OpdrachtSoort::WisGegeven;
    return std::visit(overloaded{
        [](DeGemeente) { return Url("/"); },
        [&](const auto& id) {
            return url_van(id, wissing).with_query({{"gegeven", std::to_string(versie)}});
        },
    }, van);
}

std::string when_and_who(const TijdlijnRegel& regel, Datum vandaag, const Texts& texts) {
    const std::string who = door_wie(regel, texts);
    return dag_van(regel.op, vandaag, texts) + (who.empty() ? "" : ", " + who) + ". ";
}

std::string fields_of(const TijdlijnRegel& regel, const Texts& texts) {
    std::vector<std::string> fields;
    for (const Alinea& alinea : regel.tekst)
        fields.push_back(texts("teksten.veld", {{"veld", texts(alinea.label)}}));
    return texts("teksten.velden", {{"velden", texts.list(fields)}});
}

ListItem item_of(const TijdlijnRegel& regel, const Onderwerp& van, Datum vandaag,
                 const Texts& texts) {
    ListItem item{.icon = regel.gewist ? Icon::Wis : Icon::Notitie,
                  .title = zin_van(regel, texts),
                  .sentence = when_and_who(regel, vandaag, texts)};
    item.sentence += regel.gewist ? gewist_zin(*regel.gewist, texts) : fields_of(regel, texts);
    if (regel.wisbaar)
        item.end = action_row({{.url = wipe_url(van, regel.versie),
                                .text = titel_van(OpdrachtSoort::WisGegeven, texts),
                                .look = Look::Quiet}});
    return item;
}

std::string title_of(const TekstenDeel& deel, const Texts& texts) {
    const auto named = [&](const char* with, const char* without) {
        return deel.naam.empty() ? texts(without) : texts(with, {{"naam", deel.naam}});
    };
    return std::visit(overloaded{
        [&](const TrajectId&) { return texts("teksten.dossier", {{"naam", deel.naam}}); },
        [&](const InwonerId&) { return named("teksten.inwoner", "teksten.een-inwoner"); },
        [&](const SignaalId&) { return named("teksten.signaal", "teksten.een-signaal"); },
        [](DeGemeente) { return std::string(); },
    }, deel.van);
}

Html part_panel(const TekstenDeel& deel, Datum vandaag, const Texts& texts) {
    std::vector<ListItem> items;
    for (const TijdlijnRegel& regel : deel.regels)
        items.push_back(item_of(regel, deel.van, vandaag, texts));
    const std::string title = title_of(deel, texts);
    if (items.empty()) return panel({.title = title}, p(texts("weigering.niets-te-wissen")));
    return panel({.title = title, .flush = true}, item_list(items));
}

Crumb way_back(const Onderwerp& van, const TekstenDeel& deel, bool inside, const Texts& texts) {
    const Crumb start{Url("/"), texts("navigatie.begin")};
    if (!inside || deel.naam.empty()) return start;
    return std::visit(overloaded{
        [&](DeGemeente) { return start; },
        [&](const auto& id) { return Crumb{url_van(id), deel.naam}; },
    }, van);
}

}  // namespace

Html teksten_pagina(const TekstenBeeld& beeld, const TekstenPagina& pagina, const Texts& texts) {
    const TekstenDeel& asked = beeld.delen.front();
    Html panels;
    for (const TekstenDeel& deel : beeld.delen)
        panels = fragment(panels, part_panel(deel, pagina.vandaag, texts));
    return fragment(gedaan_melding(pagina.gedaan, texts),
                    page_header({.title = texts("teksten.titel"),
                                 .lead = texts("teksten.uitleg"),
                                 .crumbs = {way_back(asked.van, asked, pagina.mag_binnen, texts)}}),
                    panels);
}

}  // namespace houvast::pages

#include "pages/methodiekbewerken.h"

#include "base/fields.h"
#include "domain/soorten.h"
#include "pages/dossier.h"
#include "pages/methodieken.h"
#include "pages/methodiekwoorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

// Each section with its own picture, as the pages that are read have.
Icon section_icon(std::string_view onderdeel) {
    constexpr std::pair<std::string_view, Icon> all[] = {
        {"vragen", Icon::Gesprek},     {"instrumenten", Icon::Meting},
        {"inschaling", Icon::Besluit}, {"doelen", Icon::Vlag},
        {"hulpmiddelen", Icon::Hulp},  {"codelijsten", Icon::Plan},
        {"teksten", Icon::Klok},       {"tips", Icon::Idee},
        {"trainingen", Icon::School},  {"producten", Icon::Budget},
        {"fasen", Icon::Route}};
    for (const auto& [naam, icon] : all)
        if (naam == onderdeel) return icon;
    return Icon::Methodiek;
}

std::size_t things_in(const Methodiek& m, const Methodieksectie& onderdeel) {
    std::size_t all = 0;
    for (const std::string_view deel : onderdeel.delen) all += delen_onder(m, deel, {}).size();
    return all;
}

Html sections(const Conceptpagina& pagina, const Texts& texts) {
    std::vector<ListItem> items;
    for (const Methodieksectie& onderdeel : onderdelen_van_methodiek()) {
        const std::string naam{onderdeel.naam};
        const int aantal = static_cast<int>(things_in(pagina.m, onderdeel));
        items.push_back({.icon = section_icon(naam),
                         .title = texts("onderdeel." + naam),
                         .sentence = texts("onderdeel.zin." + naam),
                         .ground = aantal == 0 ? std::string()
                                               : texts("onderdeel.aantal", {{"aantal", aantal}}),
                         .url = url_van_onderdeel(pagina.keuze, naam)});
    }
    return panel({.title = texts("bewerken.onderdelen"), .flush = true}, item_list(items));
}

Html what_next(const Conceptpagina& pagina, const Texts& texts) {
    const auto item = [&](Icon icon, const char* title, const char* zin, const Url& url) {
        return ListItem{.icon = icon, .title = texts(title), .sentence = texts(zin), .url = url};
    };
    return panel({.title = texts("bewerken.verder"), .flush = true},
                 item_list({item(Icon::Taak, "bewerken.controleer", "bewerken.controleer-zin",
                                 url_van_versie(pagina.keuze, "controle")),
                            item(Icon::Oog, "bewerken.voorbeeld", "bewerken.voorbeeld-zin",
                                 voorbeeld_van(pagina.keuze)),
                            item(Icon::Kolommen, "bewerken.vergelijk", "bewerken.vergelijk-zin",
                                 vergelijking_van(pagina.van, pagina.keuze)),
                            item(Icon::Bestand, "bewerken.breng-in", "bewerken.breng-in-zin",
                                 url_van_versie(pagina.keuze, "instrument")),
                            item(Icon::Wis, "bewerken.gooi-weg", "bewerken.gooi-weg-zin",
                                 opdracht_over(OpdrachtSoort::GooiMethodiekWeg, pagina.keuze))}));
}

// What things of this kind are found by, where there are many: a theme, a phase, a kind.
std::string group_of_thing(const Methodiek& m, std::string_view deel, const std::string& code,
                           const Texts& texts) {
    const auto of = [&](const auto& things, auto name) -> std::string {
        const auto found = std::ranges::find_if(
            things, [&](const auto& thing) { return thing.code == code; });
        return found == things.end() ? std::string() : name(*found);
    };
    if (deel == "subdoelen")
        return of(m.subdoelen,
                  [&](const Subdoel& s) { return naam_van_ding(m, "themas", s.thema); });
    if (deel == "einddoelen")
        return of(m.einddoelen,
                  [&](const Einddoel& e) { return naam_van_ding(m, "themas", e.thema); });
    if (deel == "gesprekstips")
        return of(m.gesprekstips,
                  [&](const Gesprekstip& g) { return naam_van_ding(m, "fasen", g.fase); });
    if (deel == "hulpmiddelen")
        return of(m.hulpmiddelen, [&](const Hulpmiddel& h) {
            return texts("hulpmiddel.soort." + std::string(houvast::name_of(h.soort)));
        });
    return {};
}

Html thing_row(const MethodiekKeuze& keuze, std::string_view deel, const Deelnaam& een,
               const Texts& texts) {
    std::optional<Html> mark;
    if (een.vervallen) mark = badge({.text = texts("bewerken.vervallen")});
    const std::string naam = een.naam.empty() ? texts("bewerken.zonder-naam") : een.naam;
    return li(attr("id", anker_van(deel, een.waar)), cls("bewerklijst__punt"),
              a(cls("bewerklijst__link"), href(url_van_ding(keuze, deel, een.waar)),
                span(naam), icon(Icon::Notitie)),
              mark);
}

using Groepen = std::vector<std::pair<std::string, std::vector<Deelnaam>>>;

Groepen in_groups(const Methodiek& m, std::string_view deel, const std::vector<Deelnaam>& things,
                  const Texts& texts) {
    Groepen all;
    for (const Deelnaam& een : things) {
        const std::string naam = group_of_thing(m, deel, een.code, texts);
        auto found = std::ranges::find(all, naam, &Groepen::value_type::first);
        if (found == all.end()) found = all.insert(all.end(), {naam, {}});
        found->second.push_back(een);
    }
    return all;
}

Html rows_of(const MethodiekKeuze& keuze, std::string_view deel,
             const std::vector<Deelnaam>& things, const Texts& texts) {
    return ul(cls("bewerklijst"), each(things, [&](const Deelnaam& een) {
                  return thing_row(keuze, deel, een, texts);
              }));
}

Html part_of_section(const Conceptpagina& pagina, std::string_view deel, const Texts& texts) {
    std::optional<Action> add;
    if (is_lijst(deel))
        add = Action{.url = url_van_toevoeging(pagina.keuze, deel, {}),
                     .text = texts("bewerken.toevoegen"), .icon = Icon::Plus};
    Html content = dingenlijst(pagina.m, pagina.keuze, deel, {}, texts);
    if (deel == "methodiek")
        content = ul(cls("bewerklijst"),
                     thing_row(pagina.keuze, deel,
                               {.waar = {}, .code = {}, .naam = texts("bewerken.algemeen")},
                               texts));
    else if (content.str().empty())
        content = p(cls("zacht bewerklijst__niets"), texts("bewerken.niets"));
    return panel({.title = deel_in_woorden(deel, texts), .id = std::string(deel), .action = add,
                  .flush = true},
                 content);
}

}  // namespace

std::vector<Crumb> kruimels_van_concept(const MethodiekKeuze& keuze, const std::string& naam,
                                        const Texts& texts) {
    return {{Url("/beheer"), texts("navigatie.beheer")},
            {Url("/beheer/methodieken"), texts("methodieken.titel")},
            {url_van_versie(keuze), naam}};
}

Url url_van_toevoeging(const MethodiekKeuze& keuze, std::string_view deel,
                       std::string_view onder) {
    const Url form = url_van_versie(keuze, "toevoeging").with_query({{"deel", deel}});
    return onder.empty() ? form : form.with_query({{"onder", onder}});
}

Html dingenlijst(const Methodiek& m, const MethodiekKeuze& keuze, std::string_view deel,
                 std::string_view onder, const Texts& texts) {
    const std::vector<Deelnaam> things = delen_onder(m, deel, onder);
    if (things.empty()) return {};
    const Groepen groups = in_groups(m, onder.empty() ? deel : std::string_view{}, things, texts);
    if (groups.size() < 2) return rows_of(keuze, deel, things, texts);
    return each(groups, [&](const Groepen::value_type& groep) {
        return details(cls("meer bewerkgroep"),
                       summary(groep.first.empty() ? texts("bewerken.zonder-groep") : groep.first,
                               " ", span(cls("aantal"), std::to_string(groep.second.size()))),
                       rows_of(keuze, deel, groep.second, texts));
    });
}

Html methodiekconcept_pagina(const Conceptpagina& pagina, const Texts& texts) {
    std::vector<Crumb> crumbs = kruimels_van_concept(pagina.keuze, pagina.m.naam, texts);
    crumbs.pop_back();
    const std::string lead =
        texts("bewerken.zin", {{"versie", pagina.keuze.versie}, {"naam", pagina.van_naam}});
    return fragment(
        gedaan_melding(pagina.gedaan, texts),
        page_header({.title = pagina.m.naam, .lead = lead, .crumbs = crumbs,
                     .actions = {{.url = url_van_versie(pagina.keuze, "controle"),
                                  .text = texts("bewerken.controleer"), .icon = Icon::Taak,
                                  .look = Look::Primary}}}),
        two_columns(sections(pagina, texts), what_next(pagina, texts)));
}

Html methodiekonderdeel_pagina(const Conceptpagina& pagina, std::string_view onderdeel,
                               const Texts& texts) {
    const auto& all = onderdelen_van_methodiek();
    const auto found = std::ranges::find(all, onderdeel, &Methodieksectie::naam);
    const Methodieksectie& which = found == all.end() ? all.front() : *found;
    const std::string naam{which.naam};
    Html parts;
    for (const std::string_view deel : which.delen) parts += part_of_section(pagina, deel, texts);
    return narrow_column(fragment(
        gedaan_melding(pagina.gedaan, texts),
        page_header({.title = texts("onderdeel." + naam), .lead = texts("onderdeel.zin." + naam),
                     .crumbs = kruimels_van_concept(pagina.keuze, pagina.m.naam, texts)}),
        parts));
}

}  // namespace houvast::pages

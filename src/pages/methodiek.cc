#include "pages/methodiek.h"

#include "base/check.h"
#include "base/fields.h"
#include "pages/gesprekstips.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

std::string counted(const char* bericht, std::size_t aantal, const Texts& texts) {
    return texts(bericht, {{"aantal", static_cast<int>(aantal)}});
}

template <class T>
std::size_t of_theme(const std::vector<T>& all, const std::string& thema) {
    const auto is_of = [&](const T& one) {
        if constexpr (requires { one.thema; }) return one.thema == thema;
        else return std::ranges::count(one.themas, thema) > 0;
    };
    return static_cast<std::size_t>(std::ranges::count_if(all, is_of));
}

Html about_method(const Methodiek& m, const Texts& texts) {
    std::vector<Fact> all = {fact(texts("methodiek.naam"), m.naam),
                             fact(texts("methodiek.versie"), m.versie),
                             fact(texts("methodiek.bron"), m.bron)};
    if (!m.gesprekstechniek.empty())
        all.push_back(fact(texts("methodiek.gesprekstechniek"), m.gesprekstechniek));
    if (!m.nazorg_naam.empty()) all.push_back(fact(texts("methodiek.nazorg"), m.nazorg_naam));
    return panel({.title = texts("methodiek.over")}, facts(all));
}

Html count_tiles(const Methodiek& m, const Texts& texts) {
    std::vector<StatTile> all;
    const auto add = [&](const char* id, const char* bericht, std::size_t aantal) {
        if (aantal > 0)
            all.push_back({.number = std::to_string(aantal),
                           .text = counted(bericht, aantal, texts), .url = Url::anchor(id)});
    };
    add("doelen", "methodiek.tegel.stappen", m.subdoelen.size());
    add("hulpmiddelen", "methodiek.tegel.hulpmiddelen", m.hulpmiddelen.size());
    add("platen", "methodiek.tegel.platen", m.platen.size());
    add("instrumenten", "methodiek.tegel.instrumenten", m.instrumenten.size());
    add("trainingen", "methodiek.tegel.trainingen", m.trainingen.size());
    return stat_tiles(all);
}

Html goals_by_theme(const Getoond& g, const Texts& texts) {
    const Methodiek& m = g.m;
    std::vector<ListItem> items;
    for (const Doelthema& t : m.themas)
        items.push_back({.icon = Icon::Vlag,
                         .title = t.naam,
                         .sentence = t.uitleg,
                         .ground = counted("methodiek.aantal.einddoelen",
                                           of_theme(m.einddoelen, t.code), texts) + " · " +
                                   counted("methodiek.aantal.stappen",
                                           of_theme(m.subdoelen, t.code), texts) + " · " +
                                   counted("methodiek.aantal.hulpmiddelen",
                                           of_theme(m.hulpmiddelen, t.code), texts),
                         .url = url_in(g, t)});
    return panel({.title = texts("methodiek.doelen"), .id = "doelen", .flush = true},
                 item_list(items));
}

Html plates(const Getoond& g, const Texts& texts) {
    const Methodiek& m = g.m;
    std::vector<ListItem> items;
    for (const Gespreksplaat& plaat : m.platen) {
        const Instrument* meet = instrument(m, plaat.instrument);
        const std::size_t topics = meet ? meet->themas.size() : plaat.onderwerpen.size();
        items.push_back({.icon = Icon::Gesprek,
                         .title = plaat.naam,
                         .sentence = plaat.uitleg,
                         .ground = counted("methodiek.aantal.onderwerpen", topics, texts),
                         .url = url_in(g, plaat)});
    }
    return panel({.title = texts("methodiek.platen"), .id = "platen", .flush = true},
                 item_list(items));
}

// "Bij het begin, tussendoor en aan het einde. Voor jongeren."
std::string when_and_for_whom(const Methodiek& m, const Instrument& een, const Texts& texts) {
    std::vector<std::string> moments;
    for (const Meetmoment moment : een.momenten) {
        const std::string naam =
            texts("methodiek.moment." + std::string(houvast::name_of(moment)));
        moments.push_back(moments.empty() ? met_hoofdletter(naam) : naam);
    }
    return texts.list(moments) + ". " + voor_wie(m, een.doelgroepen, texts);
}

Html instruments(const Getoond& g, const Texts& texts) {
    const Methodiek& m = g.m;
    std::vector<ListItem> items;
    for (const Instrument& een : m.instrumenten)
        items.push_back({.icon = Icon::Meting,
                         .title = een.naam,
                         .sentence = een.uitleg_professional,
                         .ground = when_and_for_whom(m, een, texts),
                         .url = url_in(g, een)});
    return panel({.title = texts("methodiek.instrumenten"), .id = "instrumenten", .flush = true},
                 item_list(items));
}

// Folded by kind: there are a hundred of them, and most people come by a theme.
Html aids_by_kind(const Getoond& g, const Texts& texts) {
    const Methodiek& m = g.m;
    Html all;
    for (const std::string_view soort : names_of<HulpmiddelSoort>) {
        Html links;
        std::size_t aantal = 0;
        for (const Hulpmiddel& een : m.hulpmiddelen) {
            if (houvast::name_of(een.soort) != soort) continue;
            links += li(a(cls("link"), href(url_in(g, een)), een.naam));
            ++aantal;
        }
        if (aantal == 0) continue;
        all += details(cls("meer"),
                       summary(texts("hulpmiddel.soort." + std::string(soort)), " ",
                               span(cls("aantal"), std::to_string(aantal))),
                       ul(cls("acties"), links));
    }
    return panel({.title = texts("methodiek.hulpmiddelen"), .id = "hulpmiddelen"},
                 fragment(p(cls("zacht"), texts("methodiek.hulpmiddelen-zin")), all));
}

Html phases(const Methodiek& m, const Texts& texts) {
    Html all;
    for (const MethodiekFase& fase : m.fasen)
        all += li(cls("termijnen__een"), h3(fase.naam), p(fase.uitleg),
                  gesprekstips(m, fase, texts));
    return panel({.title = texts("methodiek.fasen"), .id = "fasen"},
                 ol(cls("termijnen"), all));
}

Html class_item(const Inschalingsklasse& een, const Texts& texts) {
    return li(cls("termijnen__een"), h3(een.naam), p(een.kenmerken),
              p(cls("zacht"), counted("methodiek.klasse.gesprek",
                                       static_cast<std::size_t>(een.gesprek_weken), texts), " ",
                counted("methodiek.klasse.evaluatie",
                        static_cast<std::size_t>(een.evaluatie_maanden), texts)));
}

// the letters of a handbook that is not public; ours are a default, and the page says so.
Html letters(const Methodiek& m, const Texts& texts) {
    const Codelijst* lijst = codelijst(m, "lettercode");
    if (!m.inschaling.letters_neutraal || !lijst) return {};
    return fragment(p(texts("methodiek.letters-neutraal")),
                    ul(cls("tips"), each(lijst->waarden, [](const CodelijstWaarde& een) {
                           return li(een.naam);
                       })));
}

Html schema_questions(const Methodiek& m, const Texts& texts) {
    if (m.inschaling.vragen.empty()) return {};
    Html all;
    for (const Schemavraag& vraag : m.inschaling.vragen)
        all += li(vraag.naam, " ",
                  span(cls("aantal"),
                       texts("methodiek.wanneer." +
                             std::string(houvast::name_of(vraag.wanneer)))));
    return details(cls("meer"),
                   summary(counted("methodiek.aantal.schemavragen", m.inschaling.vragen.size(),
                                   texts)),
                   ul(cls("tips"), all));
}

Html classes(const Methodiek& m, const Texts& texts) {
    return panel({.title = texts("methodiek.inschaling"), .id = "inschaling"},
                 fragment(ul(cls("termijnen"), each(m.inschaling.klassen, [&](const auto& een) {
                                 return class_item(een, texts);
                             })),
                          letters(m, texts), schema_questions(m, texts)));
}

Html trainings(const Methodiek& m, const Texts& texts) {
    if (m.trainingen.empty()) return {};
    std::vector<ListItem> items;
    for (const Training& een : m.trainingen) items.push_back(training_punt(een, texts));
    return panel({.title = texts("methodiek.trainingen"), .id = "trainingen", .flush = true},
                 item_list(items));
}

Url below(std::string_view soort, const std::string& code) {
    return Url::path({"methodiek", soort, code});
}

}  // namespace

Url url_van(const Doelthema& t) { return below("doelen", t.code); }
Url url_van(const Hulpmiddel& h) { return below("hulpmiddelen", h.code); }
Url url_van(const Gespreksplaat& plaat) { return below("platen", plaat.code); }
Url url_van(const Instrument& een) { return below("instrumenten", een.code); }

Crumb naar_methodiek(const Getoond& g, const Texts& texts) {
    Url url("/methodiek");
    if (g.voorbeeld) url = url.with_query({{"methodiek", g.m.code}, {"versie", g.m.versie}});
    return {url, texts("navigatie.methodiek")};
}

Html voorbeeld_balk(const Methodiek& m, const Texts& texts) {
    return on_screen(flash({.tone = Tone::Accent,
                            .text = texts("methodiek.voorbeeld",
                                          {{"naam", m.naam}, {"versie", m.versie}}),
                            .actions = {{.url = Url("/beheer/methodieken"),
                                         .text = texts("methodiek.voorbeeld-terug"),
                                         .look = Look::Quiet}}}));
}

PrintView afdrukken(const Texts& texts) {
    return {texts("methodiek.afdrukken"), texts("methodiek.afdrukken-uitleg")};
}

std::string voor_wie(const Methodiek& m, const std::vector<std::string>& doelgroepen,
                     const Texts& texts) {
    if (doelgroepen.empty()) return texts("methodiek.voor-iedereen");
    std::vector<std::string> names;
    if (const Codelijst* lijst = codelijst(m, "doelgroep"))
        for (const CodelijstWaarde& een : lijst->waarden)
            if (std::ranges::count(doelgroepen, een.code) > 0) names.push_back(in_zin(een.naam));
    return texts("methodiek.voor", {{"wie", texts.list(names)}});
}

Icon icon_van(HulpmiddelSoort soort) {
    switch (soort) {
    case HulpmiddelSoort::Uitleg:    return Icon::Info;
    case HulpmiddelSoort::Oefenen:   return Icon::Kracht;
    case HulpmiddelSoort::SamenDoen: return Icon::Hulp;
    case HulpmiddelSoort::Film:      return Icon::Film;
    case HulpmiddelSoort::ELearning: return Icon::Scherm;
    case HulpmiddelSoort::Opdracht:  return Icon::Taak;
    case HulpmiddelSoort::Werkblad:  return Icon::Bestand;
    case HulpmiddelSoort::Tip:       return Icon::Idee;
    }
    ENSURE(false);
    return Icon::Info;
}

ListItem hulpmiddel_punt(const Getoond& g, const Hulpmiddel& een, const Texts& texts) {
    const std::string soort =
        texts("hulpmiddel.soort." + std::string(houvast::name_of(een.soort)));
    return {.icon = icon_van(een.soort),
            .title = een.naam,
            .sentence = soort + ". " + voor_wie(g.m, een.doelgroepen, texts),
            .url = url_in(g, een)};
}

ListItem training_punt(const Training& een, const Texts& texts) {
    return {.icon = Icon::Inwoners,
            .title = een.naam,
            .sentence = een.uitleg,
            .ground = counted("methodiek.bijeenkomsten",
                              static_cast<std::size_t>(een.bijeenkomsten), texts) + " " +
                      counted("methodiek.groep-max", static_cast<std::size_t>(een.groep_max),
                              texts)};
}

Html methodiek_pagina(const Getoond& g, const Texts& texts, const std::optional<Action>& beheer) {
    const Methodiek& m = g.m;
    std::vector<Action> actions;
    if (beheer) actions.push_back(*beheer);
    return fragment(page_header({.title = texts("navigatie.methodiek"), .lead = m.naam,
                                 .actions = actions}),
                    count_tiles(m, texts),
                    two_columns(fragment(goals_by_theme(g, texts), plates(g, texts),
                                         instruments(g, texts), aids_by_kind(g, texts)),
                                fragment(about_method(m, texts), phases(m, texts),
                                         classes(m, texts), trainings(m, texts))));
}

}  // namespace houvast::pages

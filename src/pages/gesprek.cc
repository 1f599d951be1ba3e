#include "pages/gesprek.h"

#include "base/check.h"
#include "pages/acties.h"
#include "pages/components.h"
#include "pages/dossier.h"
#include "pages/post.h"
#include "pages/team.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

Icon icon_of(Gesprekswijze wijze) {
    switch (wijze) {
    case Gesprekswijze::OpKantoor:   return Icon::Werk;
    case Gesprekswijze::Thuis:       return Icon::Huis;
    case Gesprekswijze::Telefoon:    return Icon::Telefoon;
    case Gesprekswijze::Beeldbellen: return Icon::Bericht;
    }
    ENSURE(false);
    return Icon::Agenda;
}

std::string choice(const char* label, std::string_view keuze, const Texts& texts) {
    return texts(std::string(label) + '.' + std::string(keuze));
}

std::string clock_of(const Gespreksmoment& m, const Texts& texts) {
    return texts("gesprek.van-tot", {{"van", klok(m.van)}, {"tot", klok(m.tot())}});
}

// "Eerste gesprek, op kantoor (kamer 3). Tolk: Turks. Ook: haar zus."
template <class G>
std::string about(const G& g, const Texts& texts) {
    std::string zin = choice("gesprek.waarvoor", houvast::name_of(g.waarvoor), texts) + ", " +
                      in_zin(choice("gesprek.wijze", houvast::name_of(g.wijze), texts));
    if (g.plaats) zin += " (" + *g.plaats + ")";
    zin += ".";
    if (g.tolk) zin += " " + texts("gesprek.met-tolk", {{"taal", *g.tolk}});
    if (g.erbij) zin += " " + texts("gesprek.ook-erbij", {{"wie", *g.erbij}});
    return zin;
}

Url ics_of(const TrajectId& traject, int gebeurtenis) {
    return Url::path({"trajecten", traject.waarde, "gesprekken", std::to_string(gebeurtenis)});
}

// What can be done with one: first what its day asks for.
std::vector<Action> doing(const DossierBeeld& beeld, const Regel<PlanGesprek>& regel,
                          Datum vandaag, const Texts& texts) {
    using enum OpdrachtSoort;
    const TrajectId& id = beeld.kop.rij.traject;
    std::vector<Action> all;
    const auto add = [&](OpdrachtSoort soort, const char* text, Look look) {
        if (!kan_nu(beeld.traject, soort)) return;
        all.push_back({.url = url_van(id, soort)
                                  .with_query({{"gesprek", std::to_string(regel.gebeurtenis)}}),
                       .text = texts(text), .look = look});
    };
    if (regel.feit.dag <= vandaag)
        add(LegGespreksuitkomstVast, "gesprek.doe.uitkomst", Look::Secondary);
    add(VerzetGesprek, "gesprek.doe.verzet", Look::Quiet);
    add(ZegGesprekAf, "gesprek.doe.zeg-af", Look::Quiet);
    all.push_back({.url = ics_of(id, regel.gebeurtenis), .text = texts("gesprek.doe.kalender"),
                   .look = Look::Quiet});
    return all;
}

// What became of the reminder: of a couple each has one, and the same is said once.
std::string reminded(const Boekbeeld& boek, int gebeurtenis, Datum vandaag, const Texts& texts) {
    const auto found = boek.herinneringen.find(gebeurtenis);
    if (found == boek.herinneringen.end()) return {};
    std::string all;
    for (const PostRij& rij : found->second) {
        const std::string zin = herinnering_zin(rij, vandaag, texts);
        if (zin.empty() || all.contains(zin)) continue;
        all += (all.empty() ? "" : " ") + zin;
    }
    return all;
}

}  // namespace

std::string moment_in_woorden(const Gespreksmoment& m, const Texts& texts) {
    return texts.with_weekday(m.dag) + ", " + clock_of(m, texts);
}

Html gesprekken_paneel(const DossierBeeld& beeld, Datum vandaag, const Texts& texts) {
    if (!beeld.boek) return {};
    auto regels = beeld.boek->boek.gesprekken;
    std::ranges::sort(regels, {}, [](const Regel<PlanGesprek>& r) {
        return std::pair(r.feit.dag, r.feit.tijd);
    });
    std::vector<ListItem> items;
    for (const Regel<PlanGesprek>& regel : regels) {
        const PlanGesprek& g = regel.feit;
        const auto wie = beeld.boek->namen.find(g.medewerker.waarde);
        std::string zin = about(g, texts);
        if (wie != beeld.boek->namen.end())
            zin = texts("gesprek.met-wie", {{"naam", wie->second}}) + " " + zin;
        const bool asks = g.dag < vandaag;
        items.push_back({.icon = asks ? Icon::Aandacht : icon_of(g.wijze),
                         .title = moment_in_woorden({g.dag, g.tijd, g.duur}, texts),
                         .sentence = zin,
                         .ground = asks ? texts("gesprek.wacht-op-uitkomst")
                                        : reminded(*beeld.boek, regel.gebeurtenis, vandaag, texts),
                         .end = action_row(doing(beeld, regel, vandaag, texts))});
    }
    if (items.empty()) return {};
    std::optional<Action> plan;
    if (kan_nu(beeld.traject, OpdrachtSoort::PlanGesprek))
        plan = Action{.url = url_van(beeld.kop.rij.traject, OpdrachtSoort::PlanGesprek),
                      .text = titel_van(OpdrachtSoort::PlanGesprek, texts), .icon = Icon::Plus};
    return panel({.title = texts("gesprek.paneel"), .id = "gesprekken", .action = plan,
                  .flush = true}, item_list(items));
}

namespace {

ListItem line_of(const GesprekMetDossier& een, const Texts& texts) {
    const GesprekRij& g = een.gesprek;
    const bool hidden = een.dossier.naam.empty();
    ListItem item{.icon = icon_of(g.wijze),
                  .title = clock_of(g.moment(), texts) + ": " + naam_van(een.dossier, texts),
                  .sentence = hidden ? std::string() : about(g, texts)};
    if (!hidden) item.url = url_van(g.traject);
    if (g.status != Gespreksstatus::Gepland)
        item.end = badge({texts("gesprek.status." + std::string(houvast::name_of(g.status)))});
    return item;
}

}  // namespace

Html gesprekken_vandaag(const std::vector<GesprekMetDossier>& gesprekken, const Texts& texts) {
    std::vector<ListItem> items;
    for (const GesprekMetDossier& een : gesprekken) items.push_back(line_of(een, texts));
    if (items.empty()) return {};
    return panel({.title = texts("gesprek.vandaag"), .id = "gesprekken",
                  .action = Action{.url = Url("/agenda"), .text = texts("agenda.naar")},
                  .flush = true}, item_list(items));
}

Url agenda_url(const MedewerkerId& van) {
    return Url("/agenda").with_query({{"van", van.waarde}});
}

namespace {

Url week_url(const AgendaBeeld& beeld, Datum maandag) {
    const Url agenda = beeld.collega ? agenda_url(beeld.wie) : Url("/agenda");
    return agenda.with_query({{"week", iso(maandag)}});
}

const Afwezigheid* away_on(const AgendaBeeld& beeld, Datum dag) {
    for (const Afwezigheid& a : beeld.afwezig)
        if (a.vanaf <= dag && dag <= a.tot) return &a;
    return nullptr;
}

Datum this_monday(Datum vandaag) {
    return vandaag - std::chrono::days{std::chrono::weekday{vandaag}.iso_encoding() - 1};
}

std::string hours_on(const AgendaBeeld& beeld, Datum dag, const Texts& texts) {
    if (!beeld.werktijden) return {};
    const auto& vak = beeld.werktijden->at(std::chrono::weekday{dag}.iso_encoding() - 1);
    if (!vak) return texts("agenda.geen-werkdag");
    return texts("gesprek.van-tot", {{"van", klok(vak->van)}, {"tot", klok(vak->tot)}});
}

Html day_panel(const AgendaBeeld& beeld, Datum dag, const AgendaPagina& pagina,
               const Texts& texts) {
    std::vector<ListItem> items;
    for (const GesprekMetDossier& een : beeld.gesprekken)
        if (een.gesprek.dag == dag) items.push_back(line_of(een, texts));
    const Afwezigheid* away = away_on(beeld, dag);
    const bool weekend = std::chrono::weekday{dag}.iso_encoding() > 5;
    if (items.empty() && (weekend || dag < pagina.vandaag) && !away) return {};
    std::string title = texts.with_weekday(dag);
    if (dag == pagina.vandaag) title = texts("agenda.vandaag", {{"dag", title}});
    std::string note = away ? texts("agenda.afwezig",
                                    {{"waarom", choice("afwezig.waarom",
                                                       houvast::name_of(away->waarom), texts)}})
                            : hours_on(beeld, dag, texts);
    if (items.empty() && note.empty()) note = texts("agenda.niets");
    return panel({.title = title, .flush = !items.empty()},
                 fragment(when(!note.empty(), p(cls("rustig"), note)),
                          items.empty() ? Html() : item_list(items)));
}

Html absences(const AgendaBeeld& beeld, const Texts& texts) {
    std::vector<ListItem> items;
    for (const Afwezigheid& a : beeld.afwezig)
        items.push_back({.icon = Icon::Agenda,
                         .title = texts("agenda.van-tot-dag", {{"vanaf", a.vanaf},
                                                               {"tot", a.tot}}),
                         .sentence = choice("afwezig.waarom", houvast::name_of(a.waarom), texts),
                         .end = action_row({{.url = Url("/agenda/afwezigheid-opheffing")
                                                        .with_query({{"wie", beeld.wie.waarde},
                                                                     {"vanaf", iso(a.vanaf)}}),
                                             .text = texts("agenda.hef-op"),
                                             .look = Look::Quiet}})});
    const char* none = beeld.collega ? "agenda.geen-afwezigheid-collega"
                                     : "agenda.geen-afwezigheid";
    return panel({.title = texts("agenda.afwezigheid"),
                  .action = Action{.url = Url("/agenda/afwezigheid")
                                              .with_query({{"wie", beeld.wie.waarde}}),
                                   .text = texts("agenda.meld-afwezig"), .icon = Icon::Plus},
                  .flush = !items.empty()},
                 items.empty() ? p(texts(none)) : item_list(items));
}

Html hours(const AgendaBeeld& beeld, const Texts& texts) {
    constexpr std::array dagen = {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
                                  "zaterdag", "zondag"};
    std::vector<Fact> all;
    for (std::size_t i = 0; beeld.werktijden && i < dagen.size(); ++i)
        if (const auto& vak = beeld.werktijden->at(i))
            all.push_back(fact(choice("werktijd", dagen.at(i), texts),
                               texts("gesprek.van-tot", {{"van", klok(vak->van)},
                                                         {"tot", klok(vak->tot)}})));
    return panel({.title = texts("agenda.werktijden"),
                  .action = Action{.url = Url("/agenda/werktijden")
                                              .with_query({{"wie", beeld.wie.waarde}}),
                                   .text = texts("knop.wijzigen"), .icon = Icon::Notitie}},
                 all.empty() ? p(texts(beeld.collega ? "agenda.geen-werktijden-collega"
                                                     : "agenda.geen-werktijden"))
                             : facts(all));
}

}  // namespace

Html agenda_pagina(const AgendaBeeld& beeld, const AgendaPagina& pagina, const Texts& texts) {
    using std::chrono::days;
    Html week;
    for (int d = 0; d < 7; ++d)
        week += day_panel(beeld, beeld.maandag + days{d}, pagina, texts);
    if (week.str().empty()) week = panel({}, p(texts("agenda.lege-week")));
    const bool now = beeld.maandag <= pagina.vandaag && pagina.vandaag < beeld.maandag + days{7};
    PageHeader header{.title = beeld.collega
                                   ? texts("agenda.van-collega", {{"naam", *beeld.collega}})
                                   : texts("navigatie.agenda"),
                      .lead = texts("agenda.week", {{"van", texts.with_weekday(beeld.maandag)},
                                                    {"tot", texts.with_weekday(beeld.maandag +
                                                                               days{6})}})};
    if (beeld.collega)
        header.crumbs = {{Url("/team"), texts("navigatie.team")},
                         {overdracht_url(beeld.wie), *beeld.collega}};
    if (!now)
        header.actions.push_back({.url = week_url(beeld, this_monday(pagina.vandaag)),
                                  .text = texts("agenda.deze-week")});
    return fragment(
        gedaan_melding(pagina.gedaan, texts), page_header(header),
        pagination({.label = texts("agenda.weken"),
                    .here = texts("agenda.aantal",
                                  {{"aantal", static_cast<int>(beeld.gesprekken.size())}}),
                    .previous = week_url(beeld, beeld.maandag - days{7}),
                    .next = week_url(beeld, beeld.maandag + days{7}),
                    .previous_text = texts("agenda.vorige"),
                    .next_text = texts("agenda.volgende")}),
        two_columns(week, fragment(hours(beeld, texts), absences(beeld, texts))));
}

}  // namespace houvast::pages

#include "pages/gespreksmodus.h"

#include "domain/traject/doel.h"
#include "domain/traject/gespreksplaat.h"
#include "domain/traject/meting.h"
#include "pages/acties.h"
#include "pages/dossier.h"
#include "pages/gesprekstips.h"
#include "pages/gespreksagenda.h"
#include "pages/gespreksblad.h"
#include "pages/pictogram.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

// What stands on a tile: in words, with a drawing, and never by its colour alone.
struct Tegelmerk {
    Icon icon;
    std::string woorden;
};

Html mark_on(const Tegelmerk& merk, const std::string& id) {
    return p(cls("bord__stand"), attr("id", id), icon(merk.icon), span(merk.woorden));
}

Html number_on(int nummer, const Texts& texts) {
    if (nummer == 0) return {};
    return p(cls("bord__nummer"),
             span(cls("alleen-voorlezen"), texts("gespreksmodus.nummer"), " "),
             std::to_string(nummer));
}

constexpr int tints = 7;
constexpr const char* tint_classes[tints] = {
    "bord__tegel bord__tegel--zand",  "bord__tegel bord__tegel--roze",
    "bord__tegel bord__tegel--blauw", "bord__tegel bord__tegel--groen",
    "bord__tegel bord__tegel--perzik", "bord__tegel bord__tegel--paars",
    "bord__tegel bord__tegel--zee"};

struct Bordvlak {
    Bordtegel tegel;
    std::optional<Tegelmerk> merk = {};
    Html beeld = {};  // the batteries that were chosen
};

Html tile(const Gespreksbord& bord, const Bordvlak& vlak, std::size_t at, const Texts& texts) {
    const Bordtegel& tegel = vlak.tegel;
    const bool open = tegel.sleutel == bord.open;
    const bool asks = bord.plek.vorm == Plaatvorm::MetVragen && !tegel.vragen.empty();
    const std::string id = anker_van(tegel.sleutel);
    const std::string name = tegel.sleutel == eigen_tegel ? "bord__tegel bord__tegel--eigen"
                                                          : tint_classes[at % tints];
    return li(attr("class", open ? name + " bord__tegel--open" : name),
              number_on(tegel.nummer, texts), icon(tegel.icon),
              a(cls("bord__naam"), attr("id", id), href(url_van(bord.plek, tegel.sleutel)),
                attr("data-tegel", tegel.sleutel), when(open, attr("aria-current", "true")),
                when(vlak.merk.has_value(), attr("aria-describedby", id + "-stand")), tegel.naam),
              vlak.beeld,
              when(asks, ul(cls("bord__vragen"), each(tegel.vragen, [](const std::string& een) {
                                return li(een);
                            }))),
              vlak.merk ? mark_on(*vlak.merk, id + "-stand") : Html());
}

using Onderwerpstand = gespreksplaat::Onderwerpstand;

Tegelmerk topic_mark(const Onderwerpstand& stand, Datum vandaag, const Texts& texts) {
    const bool nu = stand.op == vandaag;
    switch (stand.besproken) {
    case Besproken::Ja:
        if (!nu) return {Icon::Geschiedenis, texts("gespreksmodus.stand.eerder")};
        return {Icon::GoedRond, texts("gespreksmodus.stand.besproken")};
    case Besproken::Deels:
        if (!nu) return {Icon::Agenda, texts("gespreksmodus.stand.agenda")};
        return {Icon::Klok, texts("gespreksmodus.stand.deels")};
    case Besproken::VolgendeKeer:
        if (!nu) return {Icon::Agenda, texts("gespreksmodus.stand.agenda")};
        return {Icon::Agenda, texts("gespreksmodus.stand.volgende-keer")};
    }
    return {Icon::Info, {}};
}

const houvast::BespreekOnderwerp* written(const Boek& boek, int gebeurtenis) {
    const auto at = std::ranges::find(boek.onderwerpen, gebeurtenis,
                                      &Regel<houvast::BespreekOnderwerp>::gebeurtenis);
    return at == boek.onderwerpen.end() ? nullptr : &at->feit;
}

void put_stand(Bordvlak& vlak, const Onderwerpstand& stand, const Gespreksbord& bord,
               const Texts& texts) {
    vlak.tegel.nummer = stand.nummer;
    vlak.tegel.vorige = written(bord.beeld.boek->boek, stand.gebeurtenis);
    vlak.merk = topic_mark(stand, bord.vandaag, texts);
}

// The resident's own topics: those of today and those that come back, and room for a new one.
void add_own(const Gespreksbord& bord, const std::vector<Onderwerpstand>& standen,
             std::vector<Bordvlak>& all, const Texts& texts) {
    if (!bord.plaat.eigen_onderwerp) return;
    for (const Onderwerpstand& stand : standen) {
        if (stand.eigen_onderwerp.empty()) continue;
        if (stand.op != bord.vandaag && stand.besproken == Besproken::Ja) continue;
        Bordvlak vlak{.tegel = {.sleutel = eigen_tegel + std::to_string(stand.gebeurtenis),
                                .icon = Icon::Ster, .naam = stand.eigen_onderwerp,
                                .eigen_woorden = stand.eigen_onderwerp}};
        put_stand(vlak, stand, bord, texts);
        all.push_back(std::move(vlak));
    }
    all.push_back({.tegel = {.sleutel = eigen_tegel, .icon = Icon::Plus,
                             .naam = texts("plaat.eigen-onderwerp")}});
}

const Regel<houvast::LegMetingVast>* filled_in(const Gespreksbord& bord) {
    return meting_van(bord.beeld.boek->boek, bord.plaat.instrument, bord.plek.meting.meting);
}

// How full a step is, as a picture with its words.
Html battery_of(const Schaal& van, const std::string& trede, const std::string& wat) {
    for (std::size_t i = 0; i < van.treden.size(); ++i)
        if (van.treden[i].code == trede)
            return battery({.full = static_cast<int>(i),
                            .cells = std::max(1, static_cast<int>(van.treden.size()) - 1),
                            .words = wat + ": " + van.treden[i].naam});
    return {};
}

Html chosen_batteries(const Gespreksbord& bord, const Instrumentthema& thema,
                      const Texts& texts) {
    const Instrument* een = instrument(bord.methodiek, bord.plaat.instrument);
    const Schaal* van = een ? schaal(bord.methodiek, een->schaal) : nullptr;
    const auto* meting = filled_in(bord);
    if (van == nullptr || meting == nullptr) return {};
    Html all;
    for (const Antwoord& a : meting->feit.antwoorden.waarden) {
        if (a.vraag != thema.code) continue;
        all += battery_of(*van, a.waarde, texts("plaat.nu"));
        all += battery_of(*van, a.gewenst, texts("plaat.gewenst"));
    }
    return div(cls("bord__batterijen"), all);
}

std::optional<Tegelmerk> theme_mark(const Gespreksbord& bord, const Instrumentthema& thema,
                                    const Texts& texts) {
    const auto* meting = filled_in(bord);
    if (meting == nullptr) return {};
    const auto& gehad = meting->feit.antwoorden.waarden;
    const auto answered = [&](const std::string& vraag) {
        return std::ranges::count(gehad, vraag, &Antwoord::vraag) > 0;
    };
    std::size_t aantal = answered(thema.code) ? 1 : 0;
    for (const Stelling& een : thema.stellingen) aantal += answered(een.code) ? 1 : 0;
    const std::size_t alle = std::max<std::size_t>(1, thema.stellingen.size());
    if (aantal >= alle) return Tegelmerk{Icon::GoedRond, texts("gespreksmodus.stand.ingevuld")};
    if (aantal > 0) return Tegelmerk{Icon::Klok, texts("gespreksmodus.stand.deels-ingevuld")};
    if (std::ranges::count(meting->feit.overgeslagen.waarden, thema.code) > 0)
        return Tegelmerk{Icon::Verder, texts("gespreksmodus.stand.overgeslagen")};
    return {};
}

std::vector<Bordvlak> tiles_of(const Gespreksbord& bord, const Texts& texts) {
    const auto standen = gespreksplaat::standen_op(bord.beeld.boek->boek, bord.plaat.code,
                                                   bord.vandaag);
    std::vector<Bordvlak> all;
    for (const Plaatonderwerp& een : bord.plaat.onderwerpen) {
        Bordvlak vlak{.tegel = {.sleutel = een.code, .icon = icon_van(een.pictogram),
                                .naam = een.naam, .vragen = een.vragen}};
        for (const Onderwerpstand& stand : standen)
            if (stand.onderwerp == een.code) put_stand(vlak, stand, bord, texts);
        all.push_back(std::move(vlak));
    }
    if (const Instrument* meet = instrument(bord.methodiek, bord.plaat.instrument))
        for (const Instrumentthema& een : meet->themas)
            all.push_back({.tegel = {.sleutel = een.code, .icon = icon_van(een.pictogram),
                                     .naam = een.naam, .thema = &een},
                           .merk = theme_mark(bord, een, texts),
                           .beeld = chosen_batteries(bord, een, texts)});
    add_own(bord, standen, all, texts);
    return all;
}

// one tap away and shut at first, so that they never lie in the sight of the resident.
Html tips_for(const Methodiek& m, const DossierBeeld& beeld, const Texts& texts) {
    const Html tips = gesprekstips_bij(m, OpdrachtSoort::LegContactVast, beeld.kop.rij.fase, texts);
    return tips.str().empty() ? tips : div(cls("tafel__tips"), tips);
}

Html tools_of(const Gespreksbord& bord, const Texts& texts) {
    Gespreksplek met = bord.plek, zonder = bord.plek;
    met.vorm = Plaatvorm::MetVragen;
    zonder.vorm = Plaatvorm::ZonderVragen;
    const bool asks = bord.plek.vorm == Plaatvorm::MetVragen;
    return fragment(
        filter_chips(texts("plaat.vorm"),
                     {{.url = url_van(zonder), .text = texts("gespreksmodus.plaatjes"),
                       .current = !asks},
                      {.url = url_van(met), .text = texts("gespreksmodus.vragen"),
                       .current = asks}}),
        tips_for(bord.methodiek, bord.beeld, texts),
        action_link({.url = afronden_url(bord.plek), .text = texts("gespreksmodus.rond-af")}),
        action_link({.url = url_van(bord.plek.traject), .text = texts("gespreksmodus.sluit"),
                     .icon = Icon::Stop, .look = Look::Quiet}));
}

std::string with_whom(const DossierBeeld& beeld, const Texts& texts) {
    return texts("gespreksmodus.met", {{"naam", naam_van(beeld.kop.rij, texts)}});
}

// What the script says where it saves: filled by talk.js, and empty without it.
Html sending_line(const Texts& texts) {
    const Waarden hoeveel = {{"hoeveel", std::string("{hoeveel}")}};
    return fragment(
        p(cls("tafel__melding"), attr("id", "verzending"), attr("role", "status"),
          attr("data-wacht", texts("gespreksmodus.wacht", hoeveel)),
          attr("data-bewaard", texts("gespreksmodus.bewaard",
                                     {{"tijd", std::string("{tijd}")}})),
          attr("data-uitgelogd", texts("gespreksmodus.uitgelogd")),
          attr("data-ander", texts("gespreksmodus.iemand-anders")),
          attr("data-nakijken", texts("gespreksmodus.nakijken"))),
        template_(attr("id", "wacht"),
                  p(cls("bord__stand bord__stand--wacht"), icon(Icon::Klok),
                    span(texts("gespreksmodus.stand.wacht")))));
}

// An existing measurement goes on; a new one begins alone or together.
Html begin_measuring(const Gespreksbord& bord, const Instrument& een, const Texts& texts) {
    const Boek& boek = bord.beeld.boek->boek;
    std::vector<Action> verder;
    for (const Regel<houvast::LegMetingVast>& r : boek.metingen) {
        if (r.feit.klaar == JaNee::Ja || r.feit.instrument.waarde != een.code) continue;
        Gespreksplek plek = bord.plek;
        plek.meting = {.meting = r.gebeurtenis};
        verder.push_back({.url = url_van(plek),
                          .text = texts("gespreksmodus.meting.verder",
                                        {{"dag", dag_van(r.feit.op, bord.vandaag, texts)}}),
                          .look = verder.empty() ? Look::Primary : Look::Secondary});
    }
    std::vector<Option> wijzen, momenten;
    for (const std::string_view naam : names_of<Meetwijze>)
        wijzen.push_back({std::string(naam), texts("meting.wijze." + std::string(naam))});
    for (const Meetmoment moment : een.momenten)
        momenten.push_back({std::string(houvast::name_of(moment)),
                            texts("meting.moment." + std::string(houvast::name_of(moment)))});
    const std::string nu{houvast::name_of(meetmoment_nu(boek, een))};
    const Look begin = verder.empty() ? Look::Primary : Look::Secondary;
    const bool beeld = bord.plek.vorm == Plaatvorm::ZonderVragen;
    return div(cls("tafel__begin"), p(een.uitleg), action_row(verder),
               form(attr("method", "get"), action(Url::path({"trajecten",
                                                             bord.plek.traject.waarde,
                                                             "gespreksmodus", bord.plaat.code})),
                    cls("formulier"),
                    beeld ? hidden_field("zonder", "vragen") : Html(),
                    choice_field({.name = "wijze", .label = texts("meting.wijze"),
                                  .value = std::string(houvast::name_of(Meetwijze::Samen))},
                                 wijzen),
                    choice_field({.name = "moment", .label = texts("meting.moment"),
                                  .value = nu}, momenten),
                    form_buttons(submit_button({.text = texts("gespreksmodus.meting.begin"),
                                                .look = begin}))));
}

Html tiles_with_sheets(const Gespreksbord& bord, const std::vector<Bordvlak>& vlakken,
                       const Texts& texts) {
    Html tiles, sheets;
    for (std::size_t i = 0; i < vlakken.size(); ++i) {
        tiles += tile(bord, vlakken[i], i, texts);
        Gespreksbord dicht = bord;  // as it opens from here: what was refused was shown already
        dicht.open.clear();
        sheets += template_(attr("data-blad-van", vlakken[i].tegel.sleutel),
                            gespreksblad(dicht, vlakken[i].tegel, texts));
    }
    const auto* meting = filled_in(bord);
    return div(attr("id", "bord"), cls("tafel__bord"),
               attr("data-versie", std::to_string(bord.beeld.kop.rij.versie)),
               when(meting != nullptr,
                    attr("data-meting", std::to_string(bord.plek.meting.meting))),
               data_url(url_van(bord.plek.traject, OpdrachtSoort::VulMetingAan)),
               gespreksagenda(bord.beeld, texts),
               ul(cls("bord"), attr("aria-label", bord.plaat.naam), tiles), sheets);
}

}  // namespace

Url gespreksmodus_url(const TrajectId& id) {
    return Url::path({"trajecten", id.waarde, "gespreksmodus"});
}

namespace {

Url with_state(Url url, const Gespreksplek& plek) {
    if (plek.vorm == Plaatvorm::ZonderVragen) url = url.with_query({{"zonder", "vragen"}});
    const Metingkeuze& m = plek.meting;
    if (m.meting != 0) return url.with_query({{"meting", std::to_string(m.meting)}});
    if (m.wijze) url = url.with_query({{"wijze", houvast::name_of(*m.wijze)}});
    if (m.moment) url = url.with_query({{"moment", houvast::name_of(*m.moment)}});
    return url;
}

}  // namespace

std::string pad_van(const Gespreksplek& plek) {
    return Url::path({"trajecten", plek.traject.waarde, "gespreksmodus", plek.plaat}).str();
}

Url url_van(const Gespreksplek& plek) {
    return with_state(
        Url::path({"trajecten", plek.traject.waarde, "gespreksmodus", plek.plaat}), plek);
}

Url url_van(const Gespreksplek& plek, const std::string& tegel) {
    const Url url = url_van(plek);
    if (!tegel.starts_with(eigen_tegel)) return url.with_query({{"onderwerp", tegel}});
    return url.with_query({{"eigen", tegel == eigen_tegel ? "nieuw" : tegel.substr(1)}});
}

Url afronden_url(const Gespreksplek& plek) {
    return with_state(Url::path({"trajecten", plek.traject.waarde, "gespreksmodus", plek.plaat,
                                 "afronden"}), plek);
}

std::string anker_van(const std::string& tegel) {
    return tegel.starts_with(eigen_tegel) ? "eigen-" + tegel.substr(1) : "tegel-" + tegel;
}

const Regel<houvast::LegMetingVast>* meting_van(const Boek& boek, const std::string& instrument,
                                                int gebeurtenis) {
    for (const Regel<houvast::LegMetingVast>& r : boek.metingen)
        if (r.gebeurtenis == gebeurtenis && r.feit.instrument.waarde == instrument &&
            r.feit.klaar == JaNee::Nee)
            return &r;
    return nullptr;
}

Meetmoment meetmoment_nu(const Boek& boek, const Instrument& een) {
    const bool measured = std::ranges::any_of(boek.metingen, [&](const auto& r) {
        return r.feit.instrument.waarde == een.code;
    });
    const auto has = [&](Meetmoment moment) {
        return std::ranges::find(een.momenten, moment) != een.momenten.end();
    };
    if (!measured && has(Meetmoment::Begin)) return Meetmoment::Begin;
    if (has(Meetmoment::Tussen)) return Meetmoment::Tussen;
    return een.momenten.empty() ? Meetmoment::Begin : een.momenten.back();
}

Tafelblad plaat_kiezen(const Methodiek& m, const DossierBeeld& beeld, const Texts& texts) {
    Html tiles;
    std::size_t at = 0;
    for (const Gespreksplaat& een : m.platen) {
        const Url url = url_van({.traject = beeld.kop.rij.traject, .plaat = een.code});
        const Icon icoon = een.soort == PlaatSoort::Meting ? Icon::Meting : Icon::Gesprek;
        tiles += li(attr("class", tint_classes[at++ % tints]), icon(icoon),
                    a(cls("bord__naam"), href(url), flag("data-tegel"), een.naam),
                    p(cls("bord__uitleg"), een.uitleg));
    }
    return {.titel = texts("gespreksmodus.titel"),
            .zin = with_whom(beeld, texts),
            .knoppen = fragment(
                tips_for(m, beeld, texts),
                action_link({.url = url_van(beeld.kop.rij.traject),
                             .text = texts("gespreksmodus.sluit"), .icon = Icon::Stop,
                             .look = Look::Quiet})),
            .inhoud = div(cls("tafel__vlak"),
                          div(cls("tafel__bord"), gespreksagenda(beeld, texts),
                              h2(texts("gespreksmodus.kies")),
                              ul(cls("bord bord--platen"),
                                 attr("aria-label", texts("gespreksmodus.kies")), tiles)))};
}

Tafelblad gespreksbord(const Gespreksbord& bord, const Texts& texts) {
    Tafelblad blad{.titel = bord.plaat.naam, .zin = with_whom(bord.beeld, texts),
                   .knoppen = tools_of(bord, texts), .inhoud = {}};
    const Instrument* meet = instrument(bord.methodiek, bord.plaat.instrument);
    if (meet != nullptr && !bord.plek.meting.begonnen()) {
        blad.inhoud = div(cls("tafel__vlak"), begin_measuring(bord, *meet, texts));
        return blad;
    }
    const std::vector<Bordvlak> vlakken = tiles_of(bord, texts);
    const auto open = std::ranges::find_if(
        vlakken, [&](const Bordvlak& vlak) { return vlak.tegel.sleutel == bord.open; });
    const bool is_open = open != vlakken.end();
    const Html sheet = is_open ? gespreksblad(bord, open->tegel, texts) : Html();
    blad.inhoud = fragment(
        gedaan_melding(bord.gedaan, texts), sending_line(texts),
        div(attr("class", is_open ? "tafel__vlak tafel__vlak--open" : "tafel__vlak"),
            flag("data-gesprek"), attr("data-wie", bord.wie),
            attr("data-pad", url_van(bord.plek).str()),
            tiles_with_sheets(bord, vlakken, texts),
            div(attr("id", "blad"), cls("tafel__blad"), when(!is_open, flag("hidden")),
                sheet)));
    return blad;
}

}  // namespace houvast::pages

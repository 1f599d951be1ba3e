// The end of a talk at a plate: what it was about, and what is for the next time.
#include "domain/traject/gespreksplaat.h"
#include "pages/acties.h"
#include "pages/gespreksmodus.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages {

using namespace html;

namespace {

struct Afronding {
    const Gespreksbord& bord;
    const Texts& texts;
    const Boek& boek() const { return bord.beeld.boek->boek; }
};

std::string topic_named(const Afronding& a, const gespreksplaat::Onderwerpstand& stand) {
    if (stand.onderwerp.empty()) return stand.eigen_onderwerp;
    for (const auto& [code, naam] :
         gespreksplaat::onderwerpen_van(a.bord.methodiek, a.bord.plaat))
        if (code == stand.onderwerp) return naam;
    return stand.onderwerp;
}

std::string summary_of(const Afronding& a, int gebeurtenis) {
    for (const Regel<houvast::BespreekOnderwerp>& r : a.boek().onderwerpen)
        if (r.gebeurtenis == gebeurtenis) return r.feit.samenvatting.value_or("");
    return {};
}

std::vector<gespreksplaat::Onderwerpstand> of_today(const Afronding& a) {
    auto all = gespreksplaat::standen_op(a.boek(), a.bord.plaat.code, a.bord.vandaag);
    std::erase_if(all, [](const auto& stand) { return stand.nummer == 0; });
    std::ranges::sort(all, {}, &gespreksplaat::Onderwerpstand::nummer);
    return all;
}

Html a_tile(const Afronding& a, const std::string& naam, const std::string& tegel) {
    return html::a(cls("link"), href(url_van(a.bord.plek, tegel)), naam);
}

Html talked_about(const Afronding& a) {
    Html items;
    for (const auto& stand : of_today(a)) {
        const std::string samen = summary_of(a, stand.gebeurtenis);
        items += li(strong(topic_named(a, stand)),
                    when(stand.besproken == Besproken::Deels,
                         span(cls("zacht"), " ", a.texts("gespreksmodus.stand.deels"))),
                    when(!samen.empty(), p(cls("zoals-geschreven"), samen)));
    }
    if (items.str().empty()) return p(a.texts("gespreksmodus.nog-niets"));
    return ol(cls("tafel__verslag"), items);
}

// What was begun or left for later, and then what nobody has tapped yet: each leads to its tile.
Html for_next_time(const Afronding& a) {
    Html items;
    const auto add = [&](const std::string& naam, const std::string& tegel, const char* why) {
        items += li(a_tile(a, naam, tegel), " ", span(cls("zacht"), a.texts(why)));
    };
    for (const Agendapunt& punt : a.bord.beeld.boek->agenda)
        if (punt.plaat == a.bord.plaat.code)
            add(punt.tekst,
                punt.onderwerp.empty() ? eigen_tegel + std::to_string(punt.gebeurtenis)
                                       : punt.onderwerp,
                "gespreksmodus.komt-terug");
    const auto standen = gespreksplaat::standen_op(a.boek(), a.bord.plaat.code, a.bord.vandaag);
    for (const Plaatonderwerp& een : a.bord.plaat.onderwerpen)
        if (std::ranges::count(standen, een.code, &gespreksplaat::Onderwerpstand::onderwerp) == 0)
            add(een.naam, een.code, "gespreksmodus.nog-niet-gekozen");
    if (items.str().empty()) return p(a.texts("gespreksmodus.alles-gehad"));
    return ul(cls("tafel__verslag"), items);
}

// what is left open is no fault, and can be filled in another day.
Html themes_left(const Afronding& a, const houvast::LegMetingVast& meting) {
    Html items;
    const auto had = [&](const std::string& code) {
        return std::ranges::count(meting.antwoorden.waarden, code, &Antwoord::vraag) > 0 ||
               std::ranges::count(meting.overgeslagen.waarden, code) > 0;
    };
    const Instrument* een = instrument(a.bord.methodiek, a.bord.plaat.instrument);
    if (een == nullptr) return {};
    for (const Instrumentthema& van : een->themas) {
        const bool all = van.stellingen.empty()
                             ? had(van.code)
                             : had(van.code) ||
                                   std::ranges::all_of(van.stellingen, [&](const Stelling& s) {
                                       return had(s.code);
                                   });
        if (!all) items += li(a_tile(a, van.naam, van.code));
    }
    if (items.str().empty()) return p(a.texts("gespreksmodus.meting.alles"));
    return ul(cls("tafel__verslag"), items);
}

Html finish_measurement(const Afronding& a) {
    const int meting = a.bord.plek.meting.meting;
    std::vector<Hidden> hidden = {{"csrf", a.bord.csrf},
                                  {"opdracht", a.bord.command_id},
                                  {"gezien", std::to_string(a.bord.beeld.kop.rij.versie)},
                                  {"op", dutch(a.bord.vandaag)},
                                  {"meting", std::to_string(meting)},
                                  {"klaar", "ja"}};
    return post_form({.url = url_van(a.bord.plek.traject, OpdrachtSoort::VulMetingAan),
                      .hidden = hidden, .label = a.texts("gespreksmodus.meting.klaar")},
                     fragment(textarea_field({.name = "opmerking",
                                              .label = a.texts("meting.opmerking"),
                                              .required = false,
                                              .mark = a.texts("veld.mag-leeg")}, 3),
                              form_buttons(submit_button(
                                  {.text = a.texts("gespreksmodus.meting.klaar"),
                                   .icon = Icon::GoedRond}))));
}

Html of_measurement(const Afronding& a) {
    const auto* meting = meting_van(a.boek(), a.bord.plaat.instrument,
                                    a.bord.plek.meting.meting);
    if (meting == nullptr) return p(a.texts("gespreksmodus.meting.niets"));
    return fragment(section(h2(a.texts("gespreksmodus.meting.open")),
                            themes_left(a, meting->feit)),
                    section(h2(a.texts("gespreksmodus.meting.klaar-vraag")),
                            p(a.texts("gespreksmodus.meting.later")), finish_measurement(a)));
}

// To the plate again, to the dossier, and to the form that the talk itself is written down with.
Html ways_from_here(const Afronding& a) {
    const TrajectId& id = a.bord.plek.traject;
    std::vector<Action> all = {{.url = url_van(a.bord.plek),
                                .text = a.texts("gespreksmodus.terug")}};
    using enum OpdrachtSoort;
    for (const OpdrachtSoort soort : {LegBeeldvormingVast, LegContactVast})
        if (all.size() < 2 && kan_nu(a.bord.beeld.traject, soort))
            all.push_back({.url = url_van(id, soort), .text = titel_van(soort, a.texts)});
    all.push_back({.url = url_van(id), .text = a.texts("gespreksmodus.naar-dossier"),
                   .look = Look::Primary});
    return action_row(all);
}

}  // namespace

Tafelblad gesprek_afronden(const Gespreksbord& bord, const Texts& texts) {
    const Afronding a{bord, texts};
    const Html topics = fragment(
        section(h2(texts("gespreksmodus.besproken")), talked_about(a)),
        section(h2(texts("gespreksmodus.volgende")), for_next_time(a)));
    const bool measures = bord.plaat.soort == PlaatSoort::Meting;
    return {.titel = texts("gespreksmodus.afronden"),
            .zin = bord.plaat.naam,
            .knoppen = action_link({.url = url_van(bord.plek.traject),
                                    .text = texts("gespreksmodus.sluit"), .icon = Icon::Stop,
                                    .look = Look::Quiet}),
            .inhoud = div(cls("tafel__slot"), when(measures, of_measurement(a)),
                          when(!measures || !of_today(a).empty(), topics), ways_from_here(a))};
}

}  // namespace houvast::pages

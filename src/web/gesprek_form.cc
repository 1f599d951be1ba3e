#include "web/gesprek_form.h"

#include "app/agenda.h"
#include "app/view.h"
#include "base/check.h"
#include "pages/gesprek.h"
#include "pages/woorden.h"
#include "web/formulieren.h"

#include <algorithm>
#include <charconv>

namespace houvast::web {

namespace {

constexpr std::size_t momenten_max = 6;
constexpr int gewone_duur = 60;

int minutes_asked(const Verzoek& v) {
    int duur = gewone_duur;
    const std::string_view text = v.velden.get("duur");
    std::from_chars(text.data(), text.data() + text.size(), duur);
    return std::clamp(duur, gesprek_duur_min, gesprek_duur_max);
}

// The first is chosen by nobody: who does not choose gives a day and a time.
pages::Momenten moments(const Verzoek& v, const MedewerkerId& wie, int duur) {
    pages::Momenten all{.label = v.texts("gesprek.vrije-momenten")};
    for (const Gespreksmoment& m :
         view_vrije_momenten(v.gemeente, wie, duur, momenten_max))
        all.keuzes.push_back({.value = iso(m.dag) + 'T' + klok(m.van),
                              .label = pages::moment_in_woorden(m, v.texts)});
    all.keuzes.push_back({.value = "anders", .label = v.texts("gesprek.eigen-moment")});
    all.gekozen = v.velden.get(pages::moment_naam);
    const auto namen = v.medewerkers();
    if (const auto naam = namen.find(wie); naam != namen.end())
        all.hint = v.texts("gesprek.vrij-van", {{"naam", naam->second}});
    return all;
}

}  // namespace

MedewerkerId gesprek_met(const Verzoek& v) {
    const std::string_view typed = v.velden.get("medewerker");
    const std::string_view by_link = v.http.query.get("medewerker");
    if (is_uuid(typed)) return {std::string(typed)};
    if (is_uuid(by_link)) return {std::string(by_link)};
    const auto kan = view_behandelaars(v.gemeente);
    const bool self = std::ranges::count(kan, v.actor.id, [](const MedewerkerRij& m) {
        return m.medewerker.waarde;
    }) > 0;
    if (self) return {v.actor.id};
    const auto kop = view_formulier(v.gemeente, v.actor, OpdrachtSoort::PlanGesprek, v.traject());
    if (kop && kop->dossier && kop->dossier->behandelaar) return *kop->dossier->behandelaar;
    return {};
}

void add_for_gesprek(const Verzoek& v, OpdrachtSoort soort, pages::FormDetails& details) {
    using enum OpdrachtSoort;
    if (soort == LegGespreksuitkomstVast) details.left_out = {"geweestOp"};
    if (soort != PlanGesprek && soort != VerzetGesprek) return;
    if (soort == PlanGesprek) {
        for (const MedewerkerRij& m : view_behandelaars(v.gemeente))
            details.options["medewerker"].push_back(
                {.value = m.medewerker.waarde, .label = m.naam});
        const MedewerkerId wie = gesprek_met(v);
        if (!wie.waarde.empty()) {
            details.momenten = moments(v, wie, minutes_asked(v));
            details.extra.push_back({pages::momenten_van, wie.waarde});
        }
    }
    details.folded = {"toch"};
    details.folded_title = v.texts("gesprek.toch-titel");
}

std::optional<pages::Aanwijzing> wensen(const Verzoek& v, const DossierRij& rij) {
    pages::Aanwijzing all{.titel = v.texts("gesprek.wensen")};
    const std::string contact = pages::contactwens(rij.liefst, rij.wanneer, v.texts);
    const std::string taal = pages::taal_en_tolk(rij.taal, rij.tolk, v.texts);
    if (!contact.empty()) all.zinnen.push_back(contact);
    if (!taal.empty()) all.zinnen.push_back(taal);
    if (all.zinnen.empty()) return {};
    return all;
}

std::optional<OpdrachtSoort> vervolg_van(const Verzoek& v, Gesprekssoort waarvoor) {
    const auto can = [&](OpdrachtSoort soort) {
        return view_formulier(v.gemeente, v.actor, soort, v.traject()).has_value();
    };
    using enum OpdrachtSoort;
    const auto own = [&]() -> OpdrachtSoort {
        switch (waarvoor) {
        case Gesprekssoort::Kennismaking: return LegEersteGesprekVast;
        case Gesprekssoort::Intake:       return LegBeeldvormingVast;
        case Gesprekssoort::Evaluatie:    return LegEvaluatieVast;
        case Gesprekssoort::Volggesprek:  return LegVolggesprekVast;
        case Gesprekssoort::Nazorg:       return LegNazorggesprekVast;
        case Gesprekssoort::Begeleiding:
        case Gesprekssoort::Anders:       return LegContactVast;
        }
        ENSURE(false);
        return LegContactVast;
    }();
    if (can(own)) return own;
    if (can(LegContactVast)) return LegContactVast;
    return {};
}

}  // namespace houvast::web

#include "pages/routekaart.h"

#include "base/fields.h"
#include "pages/woorden.h"

namespace houvast::pages {

namespace {

// What comes after the intake is not in this dossier yet; the way there is shown all the same, so
// that a resident can be told what to expect.
constexpr std::array<std::string_view, 4> later = {"route.besluit", "route.begeleiden",
                                                   "route.volgen", "route.nazorg"};

// T3 begins with the first talk.
std::optional<Datum> talk_of(const DossierRij& rij, std::optional<Datum> gesprek_op) {
    if (gesprek_op) return gesprek_op;
    if (rij.fase == FaseSoort::NaEersteGesprek) return rij.fase_sinds;
    if (rij.termijn && rij.termijn->soort == TermijnSoort::Beschikking) return rij.termijn->start;
    return {};
}

}  // namespace

std::string naam_van(FaseSoort fase, const Texts& texts) {
    return texts("fase." + std::string(name_of(fase)));
}

std::vector<RouteStep> stappen_van(const DossierRij& rij, Datum vandaag, const Texts& texts,
                                   std::optional<Datum> gesprek_op) {
    const auto day = [&](std::optional<Datum> dag) {
        return dag ? dag_van(*dag, vandaag, texts) : std::string();
    };
    const auto talk = talk_of(rij, gesprek_op);
    std::vector<RouteStep> steps = {
        {texts("route.aanmelding"), StepState::Done, day(rij.gemeld_op)}};
    const auto add = [&](std::string_view id, StepState state, const std::string& when = {}) {
        steps.push_back({texts(id), state, when});
    };
    switch (rij.fase) {
    case FaseSoort::NogNiets:
    case FaseSoort::Aangemeld:
        add("route.eerste-gesprek", StepState::Now, rij.termijn
                ? texts("route.uiterlijk", {{"dag", day(rij.termijn->eind)}}) : std::string());
        add("route.intake", StepState::Later);
        break;
    case FaseSoort::NaEersteGesprek:
        add("route.eerste-gesprek", StepState::Done, day(talk));
        add("route.intake", StepState::Now, texts("route.nu"));
        break;
    case FaseSoort::InIntake:
        add("route.eerste-gesprek", StepState::Done, day(talk));
        add("route.intake", StepState::Now, texts("route.sinds", {{"dag", day(rij.fase_sinds)}}));
        break;
    case FaseSoort::AlleenAdvies:
        add("route.eerste-gesprek", StepState::Done, day(talk));
        add("route.advies", StepState::Done, day(rij.gesloten_op));
        return steps;
    case FaseSoort::Afgezien:
        add("route.eerste-gesprek", talk ? StepState::Done : StepState::Skipped, day(talk));
        add("route.afgezien", StepState::Done, day(rij.gesloten_op));
        return steps;
    }
    for (const std::string_view id : later) add(id, StepState::Later);
    return steps;
}

}  // namespace houvast::pages

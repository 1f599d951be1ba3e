#include "pages/routekaart.h"

#include "base/een_van.h"
#include "base/fields.h"
#include "pages/woorden.h"

namespace houvast::pages {

namespace {

// What is not in this dossier yet is shown all the same, so that a resident can be told what to
// expect.
constexpr std::array<std::string_view, 3> later = {"route.begeleiden", "route.volgen",
                                                   "route.nazorg"};

// Where a traject stands among these three; -1: before them, 3: after them.
int place_of(FaseSoort fase) {
    switch (fase) {
    case FaseSoort::InPlan:
    case FaseSoort::InBegeleiding:
    case FaseSoort::InEvaluatie: return 0;
    case FaseSoort::InVolgen:    return 1;
    case FaseSoort::InNazorg:    return 2;
    case FaseSoort::Beeindigd:   return 3;
    case FaseSoort::NogNiets:
    case FaseSoort::Aangemeld:
    case FaseSoort::NaEersteGesprek:
    case FaseSoort::InIntake:
    case FaseSoort::Toegelaten:
    case FaseSoort::AlleenAdvies:
    case FaseSoort::Afgezien:
    case FaseSoort::Afgewezen:   return -1;
    }
    return -1;
}

// T3 begins with the first talk.
std::optional<Datum> talk_of(const DossierRij& rij, std::optional<Datum> gesprek_op) {
    if (gesprek_op) return gesprek_op;
    if (rij.fase == FaseSoort::NaEersteGesprek) return rij.fase_sinds;
    if (rij.termijn && rij.termijn->soort == TermijnSoort::Beschikking) return rij.termijn->start;
    return {};
}

// It ended before the decision, or by it: the three do not come.
bool ends_early(FaseSoort fase) {
    return een_van(fase, FaseSoort::AlleenAdvies, FaseSoort::Afgezien, FaseSoort::Afgewezen);
}

struct Routestappen {
    const DossierRij& rij;
    Datum vandaag;
    const Texts& texts;
    std::optional<Datum> talk;
    std::vector<RouteStep> steps = {};

    std::string day(std::optional<Datum> dag) const {
        return dag ? dag_van(*dag, vandaag, texts) : std::string();
    }
    std::string since() const { return texts("route.sinds", {{"dag", day(rij.fase_sinds)}}); }
    void add(std::string_view id, StepState state, const std::string& when = {}) {
        steps.push_back({texts(id), state, when});
    }
    void talked() { add("route.eerste-gesprek", StepState::Done, day(talk)); }

    void until_decision() {
        add("route.aanmelding", StepState::Done, day(rij.gemeld_op));
        switch (rij.fase) {
        case FaseSoort::NogNiets:
        case FaseSoort::Aangemeld:
            add("route.eerste-gesprek", StepState::Now, rij.termijn
                    ? texts("route.uiterlijk", {{"dag", day(rij.termijn->eind)}}) : std::string());
            add("route.intake", StepState::Later);
            return add("route.besluit", StepState::Later);
        case FaseSoort::NaEersteGesprek:
            talked();
            add("route.intake", StepState::Now, texts("route.nu"));
            return add("route.besluit", StepState::Later);
        case FaseSoort::InIntake:
            talked();
            add("route.intake", rij.stap ? StepState::Now : StepState::Done, since());
            return add("route.besluit", rij.stap ? StepState::Later : StepState::Now);
        case FaseSoort::Toegelaten:
            talked();
            add("route.intake", StepState::Done);
            return add("route.besluit", StepState::Done, day(rij.fase_sinds));
        case FaseSoort::InPlan:
        case FaseSoort::InBegeleiding:
        case FaseSoort::InEvaluatie:
        case FaseSoort::InVolgen:
        case FaseSoort::InNazorg:
        case FaseSoort::Beeindigd:
            add("route.eerste-gesprek", StepState::Done);
            add("route.intake", StepState::Done);
            return add("route.besluit", StepState::Done);
        case FaseSoort::AlleenAdvies:
            talked();
            return add("route.advies", StepState::Done, day(rij.gesloten_op));
        case FaseSoort::Afgezien:
            add("route.eerste-gesprek", talk ? StepState::Done : StepState::Skipped, day(talk));
            return add("route.afgezien", StepState::Done, day(rij.gesloten_op));
        case FaseSoort::Afgewezen:
            talked();
            add("route.intake", StepState::Done);
            return add("route.afgewezen", StepState::Done, day(rij.gesloten_op));
        }
    }
    void after_decision() {
        const int here = place_of(rij.fase);
        for (int i = 0; i < std::ssize(later); ++i) {
            const StepState state = i < here    ? StepState::Done
                                    : i == here ? StepState::Now
                                                : StepState::Later;
            add(later.at(static_cast<std::size_t>(i)), state, i == here ? since() : std::string());
        }
        if (rij.fase == FaseSoort::Beeindigd)
            add("fase.beeindigd", StepState::Done, day(rij.gesloten_op));
    }
};

}  // namespace

std::string naam_van(FaseSoort fase, const Texts& texts) {
    return texts("fase." + std::string(name_of(fase)));
}

std::vector<RouteStep> stappen_van(const DossierRij& rij, Datum vandaag, const Texts& texts,
                                   std::optional<Datum> gesprek_op) {
    Routestappen route{.rij = rij, .vandaag = vandaag, .texts = texts,
                       .talk = talk_of(rij, gesprek_op)};
    route.until_decision();
    if (!ends_early(rij.fase)) route.after_decision();
    return std::move(route.steps);
}

}  // namespace houvast::pages

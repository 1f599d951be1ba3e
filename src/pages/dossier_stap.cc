// The next step of a dossier, and the quick note of a telephone call.
#include "pages/acties.h"
#include "pages/dossier_delen.h"
#include "pages/gespreksmodus.h"
#include "pages/routekaart.h"
#include "pages/termijn.h"
#include "pages/woorden.h"

#include <algorithm>

namespace houvast::pages::dossier {

using namespace html;

namespace {

using enum OpdrachtSoort;

// What comes first, where it is possible: a threat, then the step of the route, then staying in
// touch. The order is the process's own (PROCESS.md F3).
constexpr OpdrachtSoort volgorde[] = {RondCrisisinterventieAf, VerzendBeschikking, BeslisOpBezwaar,
                                      NeemStopbesluit, LegEersteGesprekVast, StartIntake,
                                      RondInterventieAf, LegContactVast, WijsToe};

// After the decision each phase has its own work; what is first here and possible is the step.
std::vector<OpdrachtSoort> steps_in(FaseSoort fase) {
    switch (fase) {
    case FaseSoort::Toegelaten:    return {StartProduct};
    case FaseSoort::InPlan:        return {StelBegeleidingsplanVast, StartProduct};
    case FaseSoort::InBegeleiding: return {LegContactVast, StartEvaluatie};
    case FaseSoort::InEvaluatie:   return {LegEvaluatieVast, StartVolgen, StelBegeleidingsplanVast};
    case FaseSoort::InVolgen:      return {LegVolggesprekVast, StartNazorg};
    case FaseSoort::InNazorg:      return {LegNazorggesprekVast, BeeindigTraject};
    case FaseSoort::NogNiets:
    case FaseSoort::Aangemeld:
    case FaseSoort::NaEersteGesprek:
    case FaseSoort::InIntake:
    case FaseSoort::Beeindigd:
    case FaseSoort::AlleenAdvies:
    case FaseSoort::Afgezien:
    case FaseSoort::Afgewezen:     return {};
    }
    return {};
}

OpdrachtSoort step_of(IntakeStap stap) {
    switch (stap) {
    case IntakeStap::Beeldvorming:         return LegBeeldvormingVast;
    case IntakeStap::Oordeel:              return LegOordeelVast;
    case IntakeStap::CollegialeBespreking: return LegCollegialeBesprekingVast;
    case IntakeStap::Concept:              return StelConceptPlanOp;
    case IntakeStap::Bespreken:            return BespreekConceptPlan;
    }
    return LegContactVast;
}

// The seven steps of the intake have an order of their own; after them comes the decision.
std::optional<OpdrachtSoort> step_of_intake(const DossierRij& rij) {
    if (rij.fase != FaseSoort::InIntake) return {};
    return rij.stap ? step_of(*rij.stap) : NeemToelatingsbesluit;
}

const Termijn* term_of(OpdrachtSoort soort, const DossierRij& rij) {
    if (soort == RondCrisisinterventieAf && rij.crisis) return &*rij.crisis;
    if (soort == LegContactVast && rij.contact) return &*rij.contact;
    if (rij.fase >= FaseSoort::InPlan) return eerstvolgende(rij);
    return rij.termijn ? &*rij.termijn : nullptr;
}

std::string sentence_of(const DossierRij& rij, const Termijn* termijn, Datum vandaag,
                        const Texts& texts) {
    std::string sentence;
    if (termijn)
        sentence = texts("stap.termijn",
                         {{"termijn", naam_van(termijn->soort, texts)},
                          {"dag", texts.with_weekday(termijn->eind)},
                          {"rest", in_zin(dagen_over(*termijn, vandaag, texts))}});
    if (rij.opgeschort_tot && *rij.opgeschort_tot >= vandaag)
        sentence += ' ' + texts("stap.opgeschort", {{"dag", texts(*rij.opgeschort_tot)}});
    if (rij.uitgesteld_tot)
        sentence += ' ' + texts("stap.uitgesteld", {{"dag", texts(*rij.uitgesteld_tot)}});
    return sentence;
}

std::vector<Action> links(const DossierBeeld& beeld, const Texts& texts) {
    std::vector<Action> all;
    for (const OpdrachtSoort soort : stappen(beeld))
        all.push_back({.url = url_van(beeld.kop.rij.traject, soort),
                       .text = titel_van(soort, texts)});
    const bool is_talk = !all.empty() && stappen(beeld).front() == LegBeeldvormingVast;
    if (is_talk && kan_nu(beeld.traject, BespreekOnderwerp))
        all.push_back({.url = gespreksmodus_url(beeld.kop.rij.traject),
                       .text = texts("gespreksmodus.open"), .icon = Icon::Gesprek});
    return all;
}

// What else ends this phase, beside the step itself.
std::optional<OpdrachtSoort> beside(OpdrachtSoort step) {
    if (step == StartIntake) return RondAfMetAdvies;
    if (step == LegEersteGesprekVast) return StelEersteGesprekUit;
    return {};
}

Html closed(const DossierBeeld& beeld, Datum vandaag, const Texts& texts) {
    const DossierRij& rij = beeld.kop.rij;
    Url again = Url("/aanmeldingen/nieuw");
    if (!rij.clienten.empty())
        again = again.with_query({{"bekende", rij.clienten.front().waarde}});
    const std::string dag =
        rij.gesloten_op ? dag_van(*rij.gesloten_op, vandaag, texts) : std::string();
    const std::string hoe = in_zin(naam_van(rij.fase, texts));
    return panel({.title = texts("stap.afgesloten")},
                 fragment(p(texts("stap.afgesloten-zin", {{"dag", dag}, {"hoe", hoe}})),
                          action_row({{.url = again, .text = texts("stap.opnieuw"),
                                       .icon = Icon::Plus}})));
}

std::vector<FieldShape> only(const std::vector<std::string_view>& names) {
    std::vector<FieldShape> shapes;
    for (const FieldShape& shape : shapes_of<houvast::LegContactVast>())
        if (std::ranges::find(names, shape.field.name) != names.end()) shapes.push_back(shape);
    return shapes;
}

// Where staying in touch is what is left to do here: the decision is somebody else's, or what comes
// after it is not begun.
bool waits_for_others(const DossierRij& rij) {
    return rij.fase == FaseSoort::InIntake || rij.fase == FaseSoort::Toegelaten;
}

}  // namespace

std::vector<OpdrachtSoort> stappen(const DossierBeeld& beeld) {
    if (!beeld.kop.rij.open) return {};
    const auto intake = step_of_intake(beeld.kop.rij);
    if (intake && kan_nu(beeld.traject, *intake) && !kan_nu(beeld.traject, RondCrisisinterventieAf))
        return {*intake};
    const bool first_something_else = kan_nu(beeld.traject, RondCrisisinterventieAf) ||
                                      kan_nu(beeld.traject, VerzendBeschikking);
    std::vector<OpdrachtSoort> of_phase;
    if (!first_something_else)
        for (const OpdrachtSoort soort : steps_in(beeld.kop.rij.fase))
            if (kan_nu(beeld.traject, soort) && of_phase.size() < 2) of_phase.push_back(soort);
    if (!of_phase.empty()) return of_phase;
    for (const OpdrachtSoort soort : volgorde) {
        if (!kan_nu(beeld.traject, soort)) continue;
        const auto other = beside(soort);
        if (other && kan_nu(beeld.traject, *other)) return {soort, *other};
        return {soort};
    }
    return {};
}

Html volgende_stap(const DossierBeeld& beeld, Datum vandaag, const Texts& texts) {
    const DossierRij& rij = beeld.kop.rij;
    if (!rij.open) return closed(beeld, vandaag, texts);
    const std::vector<OpdrachtSoort> steps = stappen(beeld);
    if (steps.empty()) {  // somebody who only looks: still, what is next and when
        const Termijn* termijn = eerstvolgende(rij);
        if (!termijn) return {};
        return next_step_card({.label = texts("stap.volgende"),
                               .title = naam_van(termijn->soort, texts),
                               .sentence = sentence_of(rij, termijn, vandaag, texts),
                               .ground = std::string(grond_van(termijn->soort))});
    }
    const OpdrachtSoort step = steps.front();
    const Termijn* termijn = term_of(step, rij);
    const std::string doing = "stap." + std::string(houvast::name_of(rij.fase));
    const bool of_the_route = step == LegEersteGesprekVast || step == StartIntake ||
                              (step == LegContactVast && waits_for_others(rij));
    return next_step_card(
        {.label = texts("stap.volgende"),
         .title = of_the_route ? texts(doing) : titel_van(step, texts),
         .sentence = sentence_of(rij, termijn, vandaag, texts),
         .actions = links(beeld, texts),
         .ground = termijn ? texts("termijn.grond",
                                   {{"grond", std::string(grond_van(termijn->soort))}})
                           : std::string()});
}

// How somebody is doing comes first; what is nearly always the same is folded away.
Html notitie(const CommandForm& command, Datum vandaag, const Texts& texts) {
    const Form filled{.typed = {{"op", dutch(vandaag)}, {"kanaal", "telefoon"},
                                {"richting", "uitgaand"}, {"bereikt", "ja"}}};
    return page_dialog(
        {.id = "telefoonnotitie",
         .title = texts("dossier.notitie"),
         .close = texts("knop.sluiten")},
        post_form({.url = command.url,
                   .hidden = {{"csrf", command.csrf},
                              {"opdracht", command.command_id},
                              {"gezien", std::to_string(command.seen_version)},
                              {"formulier", command.url.str()}},
                   .draft = command.draft,
                   .label = texts("dossier.notitie")},
                  fragment(form_fields(only({"hoeGaatHet", "bereikt", "notitie"}), filled, texts),
                           details(cls("meer"), summary(texts("dossier.notitie-meer")),
                                   form_fields(only({"op", "kanaal", "richting"}), filled, texts)),
                           form_buttons(submit_button(
                               {.text = texts(bericht_van(LegContactVast, "knop")),
                                .icon = Icon::Goed})))));
}

}  // namespace houvast::pages::dossier

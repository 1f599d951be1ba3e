#include "domain/traject/concept_plan.h"

#include "domain/traject/fasen.h"
#include "domain/traject/intake.h"

#include <algorithm>

namespace houvast::concept_plan {

namespace {

using Producten = std::vector<GekozenProduct>;

bool has(const Producten& producten, ProductSoort soort) {
    return std::ranges::find(producten, soort, &GekozenProduct::soort) != producten.end();
}

Result<Producten> chosen(const Codes& codes, const Methodiek& methodiek) {
    Producten producten;
    for (const std::string& code : codes.waarden) {
        const auto found = std::ranges::find(methodiek.producten, code, &Product::code);
        if (found == methodiek.producten.end())
            return refuse({.code = "product-onbekend", .grond = "R-244",
                           .waarden = {{"product", code}}});
        producten.push_back({.code = code, .soort = found->soort});
    }
    if (producten.empty()) return refuse({.code = "geen-product", .grond = "Wgs 4a lid 1"});
    return producten;
}

Result<void> fit_together(const Producten& producten,
                          const std::optional<std::string>& afwijking) {
    if (has(producten, ProductSoort::Beheer) && !has(producten, ProductSoort::Begeleiding))
        return refuse({.code = "beheer-zonder-begeleiding", .grond = "R-092"});
    if (!has(producten, ProductSoort::Nazorg))
        return intake::unless_argued(afwijking, {.code = "plan-zonder-nazorg", .grond = "R-087"});
    return {};
}

}  // namespace

Result<Producten> products_of(const Codes& codes, const Methodiek& methodiek) {
    return chosen(codes, methodiek);
}

Result<Producten> checked_products(const Codes& codes, const Methodiek& methodiek,
                                   const std::optional<std::string>& afwijking) {
    auto producten = chosen(codes, methodiek);
    if (!producten) return producten;
    if (const auto ok = fit_together(*producten, afwijking); !ok) return refuse(ok.error());
    return producten;
}

Result<void> may_discuss(const Traject& traject) {
    if (const auto ok = intake::may_take_step(traject); !ok) return ok;
    if (!traject.conceptplan) return refuse({.code = "geen-concept", .grond = "R-020"});
    return {};
}

Result<Feiten> decide(const Traject& traject, const StelConceptPlanOp& o,
                      const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (const auto ok = intake::in_order(traject, IntakeStap::Concept, o.afwijking); !ok)
        return refuse(ok.error());
    const auto producten = checked_products(o.producten, context.methodiek, o.afwijking);
    if (!producten) return refuse(producten.error());
    if (o.evaluatie_op <= o.op)
        return refuse({.code = "evaluatie-in-verleden", .grond = "R-086",
                       .waarden = {{"evaluatie_op", o.evaluatie_op}, {"op", o.op}}});
    if (o.beslagvrije_voet == JaNee::Nee)
        return refuse({.code = "beslagvrije-voet", .grond = "Wgs 4a lid 5"});
    return Feiten{ConceptPlanOpgesteld{.op = o.op,
                                       .hulp = o.hulp,
                                       .producten = *producten,
                                       .voorwaarden = o.voorwaarden,
                                       .evaluatie_op = o.evaluatie_op,
                                       .contactmomenten = o.contactmomenten,
                                       .beslagvrije_voet = true,
                                       .afwijking = o.afwijking}};
}

Result<Feiten> decide(const Traject& traject, const BespreekConceptPlan& o,
                      const Context& context) {
    if (const auto ok = fasen::since_talk(o.op, traject, context.vandaag); !ok)
        return refuse(ok.error());
    if (const auto ok = intake::in_order(traject, IntakeStap::Bespreken, o.afwijking); !ok)
        return refuse(ok.error());
    // Goals come from the resident; who wants another plan first has not said them all yet.
    if (!o.eigen_doelen && o.instemming != Instemming::WilWijziging)
        if (const auto ok = intake::unless_argued(
                o.afwijking, {.code = "eigen-doelen-of-reden", .grond = "R-089"}); !ok)
            return refuse(ok.error());
    return Feiten{ConceptPlanBesproken{.op = o.op,
                                       .instemming = o.instemming,
                                       .eigen_doelen = o.eigen_doelen,
                                       .opmerkingen = o.opmerkingen,
                                       .afwijking = o.afwijking}};
}

bool conflicts(const Feiten& sinds) {
    return std::ranges::any_of(sinds, [](const TrajectGebeurtenis& g) {
        return std::holds_alternative<ConceptPlanOpgesteld>(g.feit);
    });
}

// A new one has to be talked over anew.
Traject evolve(Traject traject, const ConceptPlanOpgesteld& g) {
    traject.conceptplan = ConceptPlan{.gebeurtenis = traject.geschreven.versie,
                                      .producten = g.producten,
                                      .evaluatie_op = g.evaluatie_op,
                                      .voorwaarden = g.voorwaarden};
    return intake::step_taken(intake::back_to_concept(std::move(traject)), IntakeStap::Concept);
}

Traject evolve(Traject traject, const ConceptPlanBesproken& g) {
    if (g.instemming == Instemming::WilWijziging)
        return intake::back_to_concept(std::move(traject));
    return intake::step_taken(std::move(traject), IntakeStap::Bespreken);
}

}  // namespace houvast::concept_plan

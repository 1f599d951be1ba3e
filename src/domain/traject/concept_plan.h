// Conceptplan: the plan van aanpak as it is drawn up (transition 11) and talked over with the
// resident (12, 13), before it is part of a decision. It names which forms of help, not how
//
#pragma once

#include "domain/besluit.h"

namespace houvast::concept_plan {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<void> may_discuss(const Traject&);

// Refuses with "geen-product", "product-onbekend", "beheer-zonder-begeleiding",
// "evaluatie-in-verleden" and "beslagvrije-voet" (Wgs art. 4a lid 5), and without an argument with
// "plan-zonder-nazorg".
Result<Feiten> decide(const Traject&, const StelConceptPlanOp&, const Context&);
Result<Feiten> decide(const Traject&, const BespreekConceptPlan&, const Context&);
// The products by their codes, with what each is for: "product-onbekend", "geen-product".
Result<std::vector<GekozenProduct>> products_of(const Codes&, const Methodiek&);
// The same, when they fit together; also of a plan that is changed later.
Result<std::vector<GekozenProduct>> checked_products(const Codes&, const Methodiek&,
                                                     const std::optional<std::string>& afwijking);
bool conflicts(const Feiten& sinds);  // a colleague drew up another one
Traject evolve(Traject, const ConceptPlanOpgesteld&);
Traject evolve(Traject, const ConceptPlanBesproken&);

}  // namespace houvast::concept_plan

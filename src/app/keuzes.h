// Keuzes: what there is in a dossier to name in a form: which agreement, debt, product or cliënt.
#pragma once

#include "domain/besluit.h"
#include "projections/dossier_view.h"

namespace houvast {

// Who plans an appointment may name one, though the front desk sees nothing else of a dossier.
constexpr bool is_about_a_gesprek(OpdrachtSoort soort) {
    return soort >= OpdrachtSoort::PlanGesprek && soort <= OpdrachtSoort::LegGespreksuitkomstVast;
}

// What names a code of the dossier: its own methodiek, else any other.
struct Namenbron {
    const Methodiek& eigen;
    const Methodieken& alle;
};

// What there is to name, and what a new version begins with.
void add_from_boek(FormulierKop&, OpdrachtSoort, const Traject&, const Wereld&, const Namenbron&);

}  // namespace houvast

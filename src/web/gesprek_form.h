// What the forms of appointments begin with and offer: free moments, and the resident's wishes.
#pragma once

#include "projections/dossiers_view.h"
#include "web/verzoek.h"

namespace houvast::web {

// With whom a form begins: who was asked for, else oneself, else whose dossier it is.
MedewerkerId gesprek_met(const Verzoek&);

// What the resident asked for, beside the form; nothing where nothing is known.
std::optional<pages::Aanwijzing> wensen(const Verzoek&, const DossierRij&);

void add_for_gesprek(const Verzoek&, OpdrachtSoort, pages::FormDetails&);

// The form in which what was said is written down, as far as that is this person's now.
std::optional<OpdrachtSoort> vervolg_van(const Verzoek&, Gesprekssoort);

}  // namespace houvast::web

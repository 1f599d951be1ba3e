// Team: what asks attention in the work of the whole team, by subject, and what can be given to
// somebody else. No figures about colleagues: counts are work to spread.
#pragma once

#include "pages/cellen.h"
#include "pages/components.h"
#include "projections/team_view.h"

namespace houvast::pages {

html::Html team_pagina(const TeamLijst&, const Namen&, Datum vandaag, const Texts&);

html::Url overdracht_url(const MedewerkerId& van);
// "Uit dienst per 1 december 2026. 12 open dossiers."
std::string collega_zin(const Collega&, Datum vandaag, const Texts&);
// A colleague in a list, with the way to hand over what is open there.
ListItem collega_punt(const Collega&, Datum vandaag, const Texts&);

}  // namespace houvast::pages

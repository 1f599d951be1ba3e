// Inschalingen: all of a dossier as a line over time, and below it what was answered each time,
// what changed, and why. What follows from the last one is a
// proposal.
#pragma once

#include "pages/components.h"
#include "projections/inschalingen_view.h"
#include "texts/texts.h"

namespace houvast::pages {

Html inschalingen_pagina(const InschalingenBeeld&, Datum vandaag, const Texts&);

// /trajecten/<id>/inschaling-verloop
Url inschalingen_url(const TrajectId&);

// "Elke 2 weken een gesprek. Dat is rond woensdag 25 november 2026." and the same of evaluations.
std::vector<std::string> voorstel_in_woorden(const inschaling::Voorstel&, const Texts&);

}  // namespace houvast::pages

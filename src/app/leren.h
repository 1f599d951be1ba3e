// Leren: what a resident learns, to look at: the inschalingen over time, goals, trainings. For who
// may see the content of the dossier; each look is recorded, and refused as app/view does it.
#pragma once

#include "app/gemeente.h"
#include "app/keuzes.h"
#include "projections/doelen_view.h"
#include "projections/inschalingen_view.h"

namespace houvast {

Result<InschalingenBeeld> view_inschalingen(Gemeente&, const Actor&, const TrajectId&);
Result<DoelenBeeld> view_doelen(Gemeente&, const Actor&, const TrajectId&);

// The parts of it that the page of the dossier shows.
std::vector<Trainingbeeld> trainingen_van(const Boek&, const Namenbron&);
// Nothing before the first class or inschaling.
std::optional<Inschalingstand> inschalingstand_van(const Traject&, const Namenbron&,
                                                   Datum vandaag);

}  // namespace houvast

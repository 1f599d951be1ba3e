// Dossiers: the read model of trajecten, one row each. The list, and one dossier's head.
#pragma once

#include "projections/dossiers_view.h"
#include "storage/db.h"

namespace houvast {

std::optional<DossierRij> dossier_rij(Db&, const TrajectId&);
std::optional<DossierKop> dossier(Db&, const TrajectId&);
std::optional<TrajectId> dossier_met_nummer(Db&, int jaar, int nummer);

// `vandaag` is for the filter and the count of what asks attention. Every page costs the same, at
// ten or at a hundred thousand dossiers: an index for each order, and counts that are kept.
DossierLijst inwoners_lijst(Db&, const DossierFilter&, DossierSortering, const DossierPagina&,
                            Datum vandaag);
int open_dossiers_of(Db&, const MedewerkerId& behandelaar);
// Of one behandelaar, of nobody's (an empty id), or without one of the whole team.
DossierTelling dossier_telling(Db&, const std::optional<MedewerkerId>&, Datum vandaag);

}  // namespace houvast

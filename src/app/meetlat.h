// Meetlat: with what a measurement was made, found again in the methodiek and the version that it
// names, else in that of the dossier, else in any that is there.
#pragma once

#include "app/keuzes.h"
#include "projections/metingen_view.h"

namespace houvast {

Meetlat meetlat_van(const LegMetingVast&, const Namenbron&);
Meetlat meetlat_van(const LegUitslagVast&, const Namenbron&);

}  // namespace houvast

// The route of a dossier: the steps of the whole way, and where this one stands. Days are told
// where they are known.
#pragma once

#include "pages/components/route.h"
#include "projections/dossiers_view.h"
#include "texts/texts.h"

namespace houvast::pages {

std::string naam_van(FaseSoort, const Texts&);
std::vector<RouteStep> stappen_van(const DossierRij&, Datum vandaag, const Texts&,
                                   std::optional<Datum> gesprek_op = {});

}  // namespace houvast::pages

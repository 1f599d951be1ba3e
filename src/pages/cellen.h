// The cells of a dossier in a list: who, with whom, and the last contact. The same on every page
// that lists dossiers.
#pragma once

#include "html/html.h"
#include "projections/dossiers_view.h"
#include "texts/texts.h"

#include <map>

namespace houvast::pages {

using Namen = std::map<MedewerkerId, std::string>;  // of colleagues

// The name with a link, the number, and with `namen` who guides; of a shielded one its number.
html::Html inwoner_cel(const DossierRij&, const Namen* namen, const Texts&);
// When somebody was reached last, and how they like to be. Loud when T3b is near or has passed.
html::Html contact_cel(const DossierRij&, Datum vandaag, const Texts&);

}  // namespace houvast::pages

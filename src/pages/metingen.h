// Metingen: what was measured in a dossier: all of them, one of them as it was answered, and the
// last one on the page of the dossier. What changed between two is metingvergelijking.h.
#pragma once

#include "pages/components.h"
#include "projections/metingen_view.h"
#include "texts/texts.h"

namespace houvast::pages {

Html metingen_pagina(const MetingenBeeld&, Datum vandaag, const Texts&);

// with the encouraging words of each theme. R-030: the resident's own topics first. R-029:
// what was skipped is named, and that is all.
Html meting_pagina(const MetingenBeeld&, const MetingRij&, const PaperHead&, const Texts&);

// On the page of the dossier; nothing for who sees its head only.
Html metingen_paneel(const DossierBeeld&, Datum vandaag, const Texts&);

// What these pages share.
html::Url url_van_metingen(const TrajectId&);
html::Url url_van_meting(const TrajectId&, int nummer);
html::Url url_van_vergelijking(const TrajectId&);
std::string meting_in_woorden(const LegMetingVast&, const Texts&);  // "Het begin, 3 november 2026"
// The place of a trede on its scale, from 0; nothing where the scale does not have it.
std::optional<int> plaats_van(const std::string& trede, const Meetlat&);
std::string naam_van(const std::string& trede, const Meetlat&);
Html batterij_van(int plaats, const Meetlat&);  // silent: the words stand beside it

}  // namespace houvast::pages

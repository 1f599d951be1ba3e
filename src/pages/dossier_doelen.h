// The goals of a resident: their own words first, how it stands, what helps, who does what; and the
// trainings in a group beside them. The library to choose from is that
// of the methodiek of this dossier.
#pragma once

#include "domain/methodiek/methodiek.h"
#include "pages/components.h"
#include "projections/doelen_view.h"
#include "texts/texts.h"

namespace houvast::pages {

Html dossier_doelen_pagina(const DoelenBeeld&, const Methodiek&, Datum vandaag, const Texts&);
Html doelbibliotheek_pagina(const DoelenBeeld&, const Methodiek&, const Doelthema&,
                            Datum vandaag, const Texts&);

Url doelen_url(const TrajectId&);       // /trajecten/<id>/doelen
Url bibliotheek_url(const TrajectId&);  // /trajecten/<id>/doelen/bibliotheek
Url hulpmiddel_url(const std::string& code);

// "2 van 3 keer geweest"
std::string keren_in_woorden(const Trainingbeeld&, const Texts&);

}  // namespace houvast::pages

// Methodiek: the way of working that is active here, to read: what it is made of, and the way to
// its goals, aids, plates and instruments. Nothing of a person stands on these pages.
#pragma once

#include "domain/methodiek/methodiek.h"
#include "pages/components.h"
#include "texts/texts.h"

namespace houvast::pages {

Html methodiek_pagina(const Methodiek&, const Texts&);

Url url_van(const Doelthema&);
Url url_van(const Hulpmiddel&);
Url url_van(const Gespreksplaat&);
Url url_van(const Instrument&);

// What all pages below it share.
Crumb naar_methodiek(const Texts&);
PrintView afdrukken(const Texts&);
// "jongeren en gezinnen", or that it is for everybody.
std::string voor_wie(const Methodiek&, const std::vector<std::string>& doelgroepen, const Texts&);
Icon icon_van(HulpmiddelSoort);
// "Werkblad. Voor jongeren."
ListItem hulpmiddel_punt(const Methodiek&, const Hulpmiddel&, const Texts&);
ListItem training_punt(const Training&, const Texts&);

}  // namespace houvast::pages

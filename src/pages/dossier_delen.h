// The parts of the page of a dossier. Not for other pages.
#pragma once

#include "pages/dossier.h"

namespace houvast::pages::dossier {

Html kop(const DossierBeeld&, const DossierScherm&, const Texts&);
Html afscherming(const DossierBeeld&, const Texts&);      // nothing when nobody is shielded
Html volgende_stap(const DossierBeeld&, Datum vandaag, const Texts&);
Html mensen(const DossierBeeld&, const Texts&);           // cliënten, and who helps
Html notitie(const CommandForm&, Datum vandaag, const Texts&);  // the window behind N

// Commands that have their own place on the page, or need a line of the timeline.
const std::vector<OpdrachtSoort>& elders();
// What stands on the card of the next step: first the step itself. Empty where nothing can be done.
std::vector<OpdrachtSoort> stappen(const DossierBeeld&);

}  // namespace houvast::pages::dossier

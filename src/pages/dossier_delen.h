// The parts of the page of a dossier. Not for other pages.
#pragma once

#include "pages/dossier.h"

namespace houvast::pages::dossier {

Html kop(const DossierBeeld&, const DossierScherm&, const Texts&);
Html afscherming(const DossierBeeld&, const Texts&);      // nothing when nobody is shielded
Html volgende_stap(const DossierBeeld&, Datum vandaag, const Texts&);
Html mensen(const DossierBeeld&, const Texts&);           // cliënten, and who helps
Html notitie(const CommandForm&, Datum vandaag, const Texts&);  // the window behind N

// What deserves attention today; and the plan, agreements and money. Nothing for who sees the head
// only, and nothing where nothing stands.
Html let_op(const DossierBeeld&, Datum vandaag, const Texts&);
Html boek(const DossierBeeld&, Datum vandaag, const Texts&);
Html leren(const DossierBeeld&, Datum vandaag, const Texts&);  // inschaling, goals, trainings

// Commands that have their own place on the page, or need a line of the timeline.
const std::vector<OpdrachtSoort>& elders();
// Of what is not possible yet, what need not be told here: another part of the route is far away,
// and an entry that can be closed only when there is one speaks for itself.
std::vector<OpdrachtSoort> niet_nu(const DossierRij&);
// What stands on the card of the next step: first the step itself. Empty where nothing can be done.
std::vector<OpdrachtSoort> stappen(const DossierBeeld&);

}  // namespace houvast::pages::dossier

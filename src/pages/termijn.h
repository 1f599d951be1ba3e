// A term as people read it: its name, how long still, the last days, the article, and a bar.
#pragma once

#include "pages/components.h"
#include "projections/dossiers_view.h"
#include "texts/texts.h"

namespace houvast::pages {

std::string naam_van(TermijnSoort, const Texts&);

// "Nog 9 dagen" until the day we work to; after it "Wettelijk nog 2 dagen"; then "3 dagen te laat".
std::string dagen_over(const Termijn&, Datum vandaag, const Texts&);
int verbruikt_procent(const Termijn&, Datum vandaag);  // 0..100, of the unextended term
Tone toon_van(const Termijn&, Datum vandaag);

Html termijn_cel(const Termijn&, Datum vandaag, const Texts&);  // in a table: bar and days

// Every term that runs: both last days, with the article. Nothing when none runs.
Html termijnen_paneel(const DossierRij&, Datum vandaag, const Texts&);

}  // namespace houvast::pages

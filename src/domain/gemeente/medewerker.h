// Medewerker: who works here, and with which roles. One beheerder always stays.
#pragma once

#include "domain/besluit.h"

namespace houvast::medewerker_beheer {

using Feiten = std::vector<GemeenteGebeurtenis>;

Result<Feiten> decide(const Inrichting&, const NeemMedewerkerAan&, const Context&);
Result<Feiten> decide(const Inrichting&, const WijzigRollen&, const Context&);
Result<Feiten> decide(const Inrichting&, const ZetMedewerkerUitDienst&, const Context&);
Inrichting evolve(Inrichting, const MedewerkerAangenomen&);
Inrichting evolve(Inrichting, const RollenGewijzigd&);
Inrichting evolve(Inrichting, const MedewerkerUitDienst&);

// Known, and not (to be) out of service: who can still be given something.
Result<void> stays(const Inrichting&, const MedewerkerId&);

}  // namespace houvast::medewerker_beheer

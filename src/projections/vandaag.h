// Vandaag: what asks for the attention of one medewerker, on a day.
#pragma once

#include "projections/vandaag_view.h"
#include "storage/db.h"

namespace houvast {

// Own dossiers by urgency, and what nobody has yet; both bounded, and read by index only.
VandaagLijst vandaag_lijst(Db&, const MedewerkerId&, Datum vandaag);

// Where it stands: the same text on the same day, the same list.
std::string vandaag_stand(Db&, const MedewerkerId&);

}  // namespace houvast

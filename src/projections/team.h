// Team: the read side of what a leidinggevende looks after. Every part is read by an index and cut
// off, so it costs the same at a thousand or at ten thousand dossiers; staff are few.
#pragma once

#include "projections/team_view.h"
#include "storage/db.h"

namespace houvast {

TeamLijst team_lijst(Db&, Datum vandaag);

// All staff by name, who left too, with how many dossiers are open with each.
std::vector<Collega> collegas(Db&);

}  // namespace houvast

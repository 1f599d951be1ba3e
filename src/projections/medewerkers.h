// Medewerkers: the read models of the gemeente's own stream. Small: whole lists are read.
#pragma once

#include "projections/medewerkers_view.h"
#include "storage/db.h"

namespace houvast {

std::vector<MedewerkerRij> medewerkers(Db&);  // by name; who left included
std::optional<MedewerkerRij> medewerker(Db&, const MedewerkerId&);
std::vector<SluitingsdagRij> sluitingsdagen(Db&);        // by day
std::optional<GemeenteIngericht> gemeente_gezicht(Db&);  // nothing before it is arranged

}  // namespace houvast

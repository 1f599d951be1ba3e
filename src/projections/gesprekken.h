// Gesprekken: the queries on appointments. Each reads a piece of one index, however many there are.
#pragma once

#include "projections/gesprekken_view.h"
#include "storage/db.h"

namespace houvast {

inline constexpr int gesprekken_max = 500;  // rows of one answer: a colleague's four weeks at most

std::optional<GesprekRij> gesprek(Db&, const TrajectId&, int gebeurtenis);

// Of one colleague, from the first day to the last (included), by day and time; called off ones
// are not there.
std::vector<GesprekMetDossier> gesprekken_of(Db&, const MedewerkerId&, Datum van, Datum tot);

// What stands (Gepland) on those days, of everybody, by day: for reminders.
std::vector<GesprekMetDossier> gepland_tussen(Db&, Datum van, Datum tot,
                                              int aantal_max = gesprekken_max);
// By its key; also what is over or called off.
std::optional<GesprekMetDossier> gesprek_met_dossier(Db&, const std::string& sleutel);

// What stands, of one colleague: what an appointment may not overlap.
std::vector<Bezet> bezet(Db&, const MedewerkerId&, Datum van, Datum tot);

// Of one dossier, the latest first.
std::vector<GesprekRij> gesprekken_van(Db&, const TrajectId&, int aantal_max = 50);

}  // namespace houvast

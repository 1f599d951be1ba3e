// Taken: the query on them.
#pragma once

#include "projections/taken_view.h"
#include "storage/db.h"

#include <vector>

namespace houvast {

inline constexpr int taken_max = 20;  // shown at once; the rest when these are done

// Of one colleague's open dossiers, what is to be done on or before this day, the oldest first.
// Reads the tasks of those dossiers alone: some eighty, however large the gemeente.
std::vector<TaakMetNaam> taken_of(Db&, const MedewerkerId&, Datum tot_en_met,
                                  int aantal_max = taken_max);

}  // namespace houvast

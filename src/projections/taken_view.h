// Taken: what a colleague agreed to do for a resident, while it is open.
//
// A row is one open agreement of our side (Partij::Professional) that names a day; `taak` is its
// key, the traject and the version of the event that wrote it. What is done goes. Whose it is
// stands in the row of the dossier: who guides now does it.
#pragma once

#include "base/datum.h"
#include "domain/ids.h"

#include <optional>
#include <string>

namespace houvast {

struct TaakRij {
    TrajectId traject;
    int gebeurtenis = 0;
    Datum voor = {};      // the day by which
    std::string wat = {};  // empty when it was wiped
    bool operator==(const TaakRij&) const = default;
};

// One's own, so the name is never hidden.
struct TaakMetNaam {
    TaakRij taak;
    std::string naam = {};
    bool operator==(const TaakMetNaam&) const = default;
};

}  // namespace houvast

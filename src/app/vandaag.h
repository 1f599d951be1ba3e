// Vandaag: the business day, in Amsterdam. A talk at half past midnight is of the new day there,
// whatever UTC says.
#pragma once

#include "base/clock.h"

namespace houvast {

Datum day_in_amsterdam(Tijdstip);

// Hours and minutes on the clock there: {14, 5}.
struct Kloktijd {
    int uur;
    int minuut;
    bool operator==(const Kloktijd&) const = default;
};
Kloktijd time_in_amsterdam(Tijdstip);

}  // namespace houvast

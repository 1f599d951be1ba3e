// Inschaling: what the inschalingsschema of the gemeente asks, at first, after the scan and after
// each evaluation. All of them stay in the book. The class of the
// intake itself is the judgement's (R-047, oordeel.h).
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::inschaling {

Result<Feiten> decide(const Traject&, const SchaalIn&, const Context&);

// what the last class proposes, as a hint; nothing without a class.
struct Interval {
    int gesprek_weken;
    int evaluatie_maanden;
    bool operator==(const Interval&) const = default;
};
std::optional<Interval> interval_van(const Traject&, const Methodiek&);

// The days that follow from it: of the next talk, since the resident was spoken to, and of the next
// evaluation, since the last one or the plan. Never before today. A proposal: nothing rests on it.
struct Voorstel {
    Interval interval;
    Datum gesprek;
    Datum evaluatie;
    bool operator==(const Voorstel&) const = default;
};
std::optional<Voorstel> voorstel_van(const Traject&, const Methodiek&, Datum vandaag);

// What the last inschaling that answers it says: a code of the codelijst; empty when none does.
std::string lettercode_van(const Traject&, const Methodiek&);
inline constexpr std::string_view lettercode_lijst = "lettercode";

inline constexpr int schema_maanden_max = 120;  // of an answer in months

}  // namespace houvast::inschaling

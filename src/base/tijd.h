// Tijd: a time on the clock of the Netherlands, in whole minutes. No day: together with a Datum it
// is a moment, except in the hour that summer time skips (bestaat).
#pragma once

#include "base/datum.h"

#include <compare>

namespace houvast {

struct Tijd {
    int minuten = 0;  // since midnight, 0 to 1439; 1440 only as the end of a day
    auto operator<=>(const Tijd&) const = default;
};

constexpr Tijd tijd(int uur, int minuut = 0) { return {uur * 60 + minuut}; }
constexpr Tijd operator+(Tijd van, int minuten) { return {van.minuten + minuten}; }

std::string klok(Tijd);  // 09:30

// "9:30", "09.30", "9", "9 uur", "930"; nothing for a time that is not on the clock.
std::optional<Tijd> tijd_from(std::string_view typed);

// On the last Sunday of March the clock goes from 02:00 to 03:00 (Directive 2000/84/EC art. 2):
// what lies between was never on it.
bool bestaat(Datum, Tijd);

// The local hour is one, in summer two hours before the same hour in UTC (2000/84/EC). In the hour
// that comes twice, in October, the first one is meant.
bool is_zomertijd(Datum, Tijd);

}  // namespace houvast

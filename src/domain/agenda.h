// Agenda: when a colleague works, is away and already has an appointment. What is in the way of a
// new one is said, and can be set aside with a reason: a professional knows what a table does not.
// Pure; app reads `bezet` from the read table of appointments (besluit.h, Wereld).
#pragma once

#include "base/result.h"
#include "base/tijd.h"
#include "domain/gemeente/inrichting.h"
#include "domain/kalender.h"

namespace houvast {

// An appointment that stands, of the colleague that a command names: from, and until not included.
struct Bezet {
    TrajectId traject;
    int gebeurtenis = 0;  // that planned it
    Datum dag = {};
    Tijd van = {};
    Tijd tot = {};
    bool operator==(const Bezet&) const = default;
};

// Outside these hours a time is a slip of the pen: "7:30" for half past seven in the evening.
inline constexpr Tijd gesprek_vanaf = tijd(7);
inline constexpr Tijd gesprek_uiterlijk = tijd(22);  // its end
inline constexpr int gesprek_duur_min = 5;           // minutes
inline constexpr int gesprek_duur_max = 480;
inline constexpr int gesprek_vooruit_jaren = 1;

struct Gespreksmoment {
    Datum dag = {};
    Tijd van = {};
    int duur = 60;
    Tijd tot() const { return van + duur; }
    auto operator<=>(const Gespreksmoment&) const = default;
};

namespace agenda {

// What can never be: a time that does not exist ("tijd-bestaat-niet"), a day gone by
// ("gesprek-in-verleden"), too far ahead ("gesprek-te-ver"), outside the hours above
// ("gesprek-buiten-uren") or a duration nobody means ("gesprek-duur"). `nu`: on the day itself.
Result<void> possible(const Gespreksmoment&, Datum vandaag, std::optional<Tijd> nu);

// What is in the way: the office is closed ("kantoor-dicht"), the colleague is away
// ("collega-afwezig"), does not work that day ("collega-werkt-niet") or
// then ("buiten-werktijd"), or has another appointment
// ("collega-bezet"). Whose hours are not known is asked nothing. `zonder`: the one that is moved.
Result<void> free_for(const Gespreksmoment&, const MedewerkerId&, const Inrichting&,
                      const Kalender&, const std::vector<Bezet>&,
                      const std::optional<std::pair<TrajectId, int>>& zonder = {});

// The next moments that are free, spread over days: per day the first in the morning and the first
// in the afternoon, from the day after `vandaag`. At most `count`, within four weeks.
inline constexpr int voorstel_dagen = 28;
std::vector<Gespreksmoment> vrije_momenten(const MedewerkerId&, const Inrichting&, const Kalender&,
                                           const std::vector<Bezet>&, Datum vandaag, int duur,
                                           std::size_t count);

}  // namespace agenda

}  // namespace houvast

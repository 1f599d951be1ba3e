// Termijnen_van: which terms begin and end with the phases after the decision (PROCESS.md F4), as
// the methodiek of the gemeente has them.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::termijnen_van {

// Who comes back to an older plan evaluates it within these months: no source says how soon.
inline constexpr int evaluatie_na_terugkeer_maanden = 3;

// T5a, T5b or T5c: at least one contact in the months of this contactfase.
Termijn begeleiding(Contactfase, Datum sinds, const Methodiek&);
Termijn plan(Datum toegelaten_op, const Methodiek&);  // T16
Termijn volgen(Datum sinds, const Methodiek&);  // T7
Termijn volgen_beheer(Datum sinds, const Methodiek&);  // T7 of who pays again themselves (B5)
// T9: the next of the agreed moments, counted from the start of the nazorg, after `na`; the end of
// the nazorg when none is left.
Termijn nazorg(Datum sinds, Datum na, Datum tot, const Methodiek&);
// While contact is paused no term for it runs: it begins on the day that the pause ends.
Datum after_pause(const Traject&, Datum op);
// A day that was written down afterwards does not take a term back: nothing where one of this kind
// began later.
std::vector<Termijn> unless_later(const Traject&, const Termijn&);
// The terms of a phase that somebody comes back to on this day (transition 37).
std::vector<Termijn> back_in(FaseSoort, const Traject&, Datum op, int beschikking_weken,
                             const Context&);

// The terms between two contacts that run after the decision: of the phase, and of the budgetbeheer
// that is followed (B5). A talk renews every one of them, however it is written down.
std::vector<Termijn> contacttermijnen(const Traject&);
// That of the budgetbeheer as a talk on this day leaves it, added to those of the phase.
std::vector<Termijn> and_of_beheer(std::vector<Termijn>, const Traject&, Datum gesproken_op);

// As long as it was, from this day on: in months where it was a number of months.
Termijn opnieuw(const Termijn&, Datum vanaf);
Termijn inkomenscheck(Datum op, const Methodiek&);  // T12

// Those between two contacts and of the evaluation end when the phase does.
inline const std::vector<TermijnSoort> van_de_fase = {
    TermijnSoort::Plan,      TermijnSoort::ContactInIntake, TermijnSoort::ContactInBegeleiding,
    TermijnSoort::Evaluatie, TermijnSoort::ContactInVolgen, TermijnSoort::VolgenMinimum,
    TermijnSoort::Nazorg};

}  // namespace houvast::termijnen_van

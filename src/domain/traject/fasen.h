// Fasen: which phase a command needs, and what the refusal is in each other one. Shared by the
// nouns of a traject; what a command does is in its own file.
#pragma once

#include "base/result.h"
#include "domain/traject/traject.h"

namespace houvast::fasen {

Result<void> aangemeld(const Traject&);          // S1: until the first talk
Result<void> na_eerste_gesprek(const Traject&);  // S2: after the talk, before the intake
Result<void> in_intake(const Traject&);          // S3
Result<void> besloten(const Traject&);          // S4-S9: help was decided on, and it is not ended
// Between these two of the route, both included: else what is missing, or that it has passed.
Result<void> need(const Traject&, FaseSoort van, FaseSoort tot);
Result<void> open(const Traject&);               // not closed
Result<void> begonnen(const Traject&);           // there is one, open or closed

// A day that is reported lies between the aanmelding and today. Refuses with "in-de-toekomst" or
// "voor-aanmelding", with both days.
Result<void> since_aanmelding(Datum op, const Traject&, Datum vandaag);

// A day of the intake or after lies between the first talk and today. Refuses with
// "in-de-toekomst" or "voor-gesprek".
// Where the talk is not known (a take-over) only the future is refused.
Result<void> since_talk(Datum op, const Traject&, Datum vandaag);

}  // namespace houvast::fasen

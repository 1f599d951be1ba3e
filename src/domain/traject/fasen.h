// Fasen: which phase a command needs, and what the refusal is in each other one. Shared by the
// nouns of a traject; what a command does is in its own file.
#pragma once

#include "base/result.h"
#include "domain/traject/traject.h"

namespace houvast::fasen {

Result<void> aangemeld(const Traject&);          // S1: until the first talk
Result<void> na_eerste_gesprek(const Traject&);  // S2: after the talk, before the intake
Result<void> open(const Traject&);               // S1 to S3
Result<void> begonnen(const Traject&);           // there is one, open or closed

// A day that is reported lies between the aanmelding and today. Refuses with "in-de-toekomst" or
// "voor-aanmelding", with both days.
Result<void> since_aanmelding(Datum op, const Traject&, Datum vandaag);

}  // namespace houvast::fasen

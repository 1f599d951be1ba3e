// The Algemene termijnenwet (Atw): how long a term of the law really lasts.
// Two days follow from each term: the unextended end, which we work to, and the legal last day.
// Units: whole days; a term does not contain the day that starts it.
#pragma once

#include "domain/kalender.h"

namespace houvast {

enum class Eenheid { Uren, Dagen, Weken, Maanden, Jaren };

struct Duur {
    int aantal;  // 1 or more
    Eenheid eenheid;
    bool operator==(const Duur&) const = default;
};

// The last day of the term as counted, free or not. Not for hours: we keep no clock.
Datum einde_van(Datum start, Duur);

// Atw art. 4: the law leaves alone terms in hours, of more than 90 days, twelve weeks or three
// months, and of years.
bool termijnenwet_geldt(Duur);

// The legal last day.
// Atw art. 1 lid 1: a term that ends on a Saturday, Sunday or holiday runs on to the next day that
// is none of these.
// Atw art. 2: a term of at least three days holds at least two such other days.
Datum uiterlijk_van(Datum start, Duur, const Kalender&);

// Atw art. 1 lid 2: a term counted back from a day is not extended.
Datum teruggeteld_van(Datum vanaf, Duur);

}  // namespace houvast

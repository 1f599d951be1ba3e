// Methodiekovergang: a traject keeps the methodiek it began with, until an evaluation takes over
// the one that its gemeente has by then. Its plan and terms go on; what comes after
// follows the new one.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::methodiekovergang {

Result<void> may_adopt(const Traject&, const Inrichting&, const Actor&, Datum vandaag);
Result<Feiten> decide(const Traject&, const NeemMethodiekOver&, const Inrichting&, const Context&);

// A traject that begins has this methodiek, and says so.
void add_to_new(Besluit&, const MethodiekKeuze&, Datum vandaag);

}  // namespace houvast::methodiekovergang

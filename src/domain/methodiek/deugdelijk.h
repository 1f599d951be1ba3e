// Is a methodiek sound? What no reader of one file can see: whether its parts fit each other and
// the program. Pure; the shape of the files is checked in loading/.
#pragma once

#include "base/result.h"
#include "domain/methodiek/methodiek.h"

namespace houvast {

// All that is wrong, in the order of the files; empty when it is sound. The codes:
//   methodiek.dubbel          soort, code: the same code twice
//   methodiek.onbekend        soort, code, in: a reference to something that is not there
//   methodiek.stap-zonder-fase  stap: no phase covers this step
//   methodiek.stap-dubbel     stap: two phases cover it
//   methodiek.volgorde        fase: its steps come before those of the phase above it
//   methodiek.keuzes          codelijst, code: a list that the program knows lacks or adds a choice
//   methodiek.leeg            soort: there has to be at least one
//   methodiek.beheer-alleen   R-092: products for beheer, none for begeleiding
std::vector<Weigering> gebreken(const Methodiek&);

}  // namespace houvast

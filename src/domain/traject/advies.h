// Advies: the resident says that information and advice are enough (transition 5, Wgs art. 4a lid
// 1-2). Everybody else gets a beschikking.
#pragma once

#include "domain/besluit.h"

namespace houvast::advies {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<void> may_round_off(const Traject&);
Result<Feiten> decide(const Traject&, const RondAfMetAdvies&, const Context&);
bool conflicts(const Feiten& sinds);
Traject evolve(Traject, const AdviesVolstaat&);

}  // namespace houvast::advies

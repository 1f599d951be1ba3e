// BSN: recorded once a person is identified (Wgs art. 8c), never asked at the aanmelding.
// A wrong number is refused without being repeated.
//
// A BSN is of one person: where somebody else has it, that is the same person twice, or a mistake.
// It is refused and leads to the other card. But of somebody whom this colleague may not see
// (shielded) not even a refusal may tell that we know them: then it is recorded, and who may see
// both finds both by this BSN, and merges them.
#pragma once

#include "domain/besluit.h"

namespace houvast::burgerservicenummer {

using Feiten = std::vector<InwonerGebeurtenis>;

Result<Feiten> decide(const LegBsnVast&, const InwonerId&, const Wereld&, const Context&);
Inwoner evolve(Inwoner, const BsnVastgelegd&);
bool conflicts(const Feiten& sinds);

}  // namespace houvast::burgerservicenummer

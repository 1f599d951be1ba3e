// BSN: recorded once a person is identified (Wgs art. 8c), never asked at the aanmelding.
// A wrong number is refused without being repeated.
#pragma once

#include "domain/besluit.h"

namespace houvast::burgerservicenummer {

using Feiten = std::vector<InwonerGebeurtenis>;

Result<Feiten> decide(const LegBsnVast&);
bool conflicts(const Feiten& sinds);
Inwoner evolve(Inwoner, const BsnVastgelegd&);

}  // namespace houvast::burgerservicenummer

// Contactwensen: how and when a person likes to be reached, in which language.
#pragma once

#include "domain/besluit.h"

namespace houvast::contactwensen {

using Feiten = std::vector<InwonerGebeurtenis>;

Result<Feiten> decide(const LegContactwensenVast&);
bool conflicts(const Feiten& sinds);

}  // namespace houvast::contactwensen

// Doel: a goal of the resident, in their own words, with what helps.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::doel {

Result<void> may_update(const Traject&);  // there is one

Result<Feiten> decide(const Traject&, const StelDoelVast&, const Context&);
Result<Feiten> decide(const Traject&, const WerkDoelBij&, const Context&);

// How it stands: what was written last; a new goal is being worked on.
Doelstand stand_van(const Boek&, int doel);

// the groups that this resident is in, as codes of the codelijst `doelgroep`.
std::vector<std::string> doelgroepen_van(const Boek&);

}  // namespace houvast::doel

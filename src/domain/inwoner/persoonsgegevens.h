// Persoonsgegevens: name, birth date, contact and address; the card as a whole.
#pragma once

#include "domain/besluit.h"

namespace houvast::persoonsgegevens {

using Feiten = std::vector<InwonerGebeurtenis>;

Result<Feiten> decide(const WijzigPersoonsgegevens&, const Context&);
bool conflicts(const Feiten& sinds);
Inwoner evolve(Inwoner, const InwonerGeregistreerd&);
Inwoner evolve(Inwoner, const PersoonsgegevensGewijzigd&);
Inwoner evolve(Inwoner, const TrajectGestart&);

}  // namespace houvast::persoonsgegevens

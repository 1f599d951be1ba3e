// What a form of measuring asks: the questions of an instrument, of the inschalingsschema or of a
// plate stand in the methodiek, not in the command.
#pragma once

#include "domain/traject/inschaling.h"
#include "web/verzoek.h"

namespace houvast::web {

void add_for_meten(const Verzoek&, OpdrachtSoort, pages::FormDetails&);

// what the inschaling proposes, as a hint above the form that plans it.
void add_voorstel(const Verzoek&, OpdrachtSoort, const inschaling::Voorstel&,
                  pages::FormDetails&);

// Which instrument or plate a form is about: that of the link or of what was posted, else the
// first.
std::string gekozen_instrument(const Verzoek&, InstrumentSoort);
std::string gekozen_plaat(const Verzoek&);

}  // namespace houvast::web

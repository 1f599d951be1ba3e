// Aanbod: a creditor's signal of arrears, our offer of help, and how it ends (transitions 1 and 2;
// Wgs art. 3 lid 1 b). Help starts when the resident accepts: then T1 runs (Wgs art. 4 lid 1 b).
#pragma once

#include "domain/besluit.h"

namespace houvast::aanbod {

using Feiten = std::vector<SignaalGebeurtenis>;

Result<void> may_register(const Signaal&);
Result<void> may_handle(const Signaal&);  // open: not accepted, not closed
Result<void> may_offer(const Signaal&);   // open, and it is known for whom
Result<void> may_accept(const Signaal&);  // open, and an offer was made

Result<Feiten> decide(const RegistreerSignaal&, const Context&);
Result<Feiten> decide(const Signaal&, const DoeAanbod&, const Context&);
Result<Besluit> decide(const Signaal&, const AanvaardAanbod&, const SignaalId&, const Context&);
Result<Feiten> decide(const Signaal&, const SluitSignaalAf&, const Context&);

Signaal evolve(Signaal, const SignaalOntvangen&);
Signaal evolve(Signaal, const AanbodGedaan&);
Signaal evolve(Signaal, const AanbodAanvaard&);
Signaal evolve(Signaal, const SignaalAfgesloten&);

}  // namespace houvast::aanbod

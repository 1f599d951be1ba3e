// A command as JSON: the same route, rights, CSRF token and decision as its form; only the body and
// the answer differ. The command id is the Idempotency-Key, the version that was seen If-Match.
#pragma once

#include "web/opdracht.h"

namespace houvast::web {

// Fills v.velden from the body and the two headers, as the form would have. Otherwise the answer:
// 400 what is wrong with which field, 428 no version, or 404 and 409 where it cannot be done.
std::optional<HttpResponse> read_json_opdracht(Verzoek&, OpdrachtSoort);

// 200: every stream that was written, with its version; the subject's is the ETag.
HttpResponse json_gedaan(const OpdrachtPagina&, const Receipt&, const html::Url&);
// 400 a field is wrong, 412 somebody wrote what should be seen first, 422 refused.
HttpResponse json_niet_gedaan(const Verzoek&, const OpdrachtPagina&);
// 404 not theirs to know, 409 not now.
HttpResponse json_kan_niet(const Verzoek&, const Weigering&);
// 409: somebody is known who may be this person; nothing was saved.
HttpResponse json_mogelijk_bekend(const Verzoek&, const std::vector<ZoekResultaat>&);
// One more member beside the receipt: an address, with the day it ends.
void add_uitnodiging(HttpResponse& gedaan, const std::string& adres, Datum geldig_tot);

}  // namespace houvast::web

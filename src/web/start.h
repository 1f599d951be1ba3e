// Start: "/" for who has no dossiers of their own.
#pragma once

#include "web/verzoek.h"

namespace houvast::web {

HttpResponse start(Verzoek&);
// Again, 422: there is no dossier with the number that was typed.
HttpResponse start_met_dossier(Verzoek&, const std::string& typed);

}  // namespace houvast::web

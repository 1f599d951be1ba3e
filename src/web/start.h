// Start: "/" for who has no dossiers of their own.
#pragma once

#include "web/verzoek.h"

namespace houvast::web {

HttpResponse start(Verzoek&);
// Again, 422: what was typed to look this up is not there.
HttpResponse start_zonder(Verzoek&, Beeld, const std::string& typed);

}  // namespace houvast::web

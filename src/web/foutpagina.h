// Foutpagina: the page when something is not there, not allowed or broken: in plain words, with
// what one can do now. It shows nothing of the request.
#pragma once

#include "web/verzoek.h"

namespace houvast::web {

HttpResponse fout(const Verzoek&, int status);

// Without a gemeente: an unknown host, or a refusal by the server itself. `incident` is the number
// to mention on the phone.
HttpResponse kale_fout(const Omgeving&, int status, std::string_view incident = {});

// For who sent JSON.
HttpResponse json_fout(const Texts&, int status, std::string_view incident);

}  // namespace houvast::web

// Welkom: the page of the main host: which gemeenten there are. In the demo only.
#pragma once

#include "web/verzoek.h"

namespace houvast::web {

HttpResponse welkom(Omgeving&, const HttpRequest&);

}  // namespace houvast::web

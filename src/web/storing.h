// Storing: the page when the world is broken: no room, damaged data, a key that does not fit, a
// methodiek that is gone, too busy. It says what happened, that nothing was half written, and whom
// to call with which number; and it holds what was posted, to send once more when it works again.
#pragma once

#include "web/verzoek.h"

namespace houvast::web {

enum class Storing { Vol, Stuk, Slot, Methodiek, Druk, Anders };

HttpResponse storing_pagina(const Omgeving&, const HttpRequest&, Storing);

}  // namespace houvast::web

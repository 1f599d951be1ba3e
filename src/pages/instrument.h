// Instrument: a blank form of what a gemeente measures with, to print and fill in alone or
// together, theme by theme; what somebody skips is fine. Of an instrument that is
// licensed elsewhere there is only room for what came out.
#pragma once

#include "pages/methodiek.h"

namespace houvast::pages {

Html instrument_pagina(const Getoond&, const Instrument&, const PaperHead&, const Texts&);

}  // namespace houvast::pages

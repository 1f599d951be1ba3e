// Hulpmiddel: one aid: how to use it, what the resident reads, and its sheet to print.
#pragma once

#include "pages/methodiek.h"

namespace houvast::pages {

Html hulpmiddel_pagina(const Getoond&, const Hulpmiddel&, const PaperHead&, const Texts&);

}  // namespace houvast::pages

// Doelen: one theme, with where it leads to, the small steps towards it from easy to hard, and what
// helps with each.
#pragma once

#include "pages/methodiek.h"

namespace houvast::pages {

// `doelgroep`: a code of that codelijst; what helps is then for that group or for everybody. Empty
// or unknown: all of it.
Html doelen_pagina(const Getoond&, const Doelthema&, std::string_view doelgroep, const Texts&);

// How big a step is, its kind, and who is near: begeleiding or coaching.
Html merken_van(const Subdoel&, const Texts&);

}  // namespace houvast::pages

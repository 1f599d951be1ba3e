// Metingvergelijking: what changed between two moments of the same instrument, drawn and told in
// words that encourage. Another instrument never stands beside it: that is
// said kindly. No mark, no norm, no alarm.
#pragma once

#include "pages/metingen.h"

namespace houvast::pages {

struct Vergelijkkeuze {  // numbers of measurements, from the address; 0: not asked
    int eerder = 0;
    int later = 0;
};
Html vergelijking_pagina(const MetingenBeeld&, const Vergelijkkeuze&, const PaperHead&,
                         const Texts&);

bool iets_te_vergelijken(const MetingenBeeld&);
// This one beside the first of its kind, or the last where it is the first itself; nothing where it
// is alone.
std::optional<html::Url> te_vergelijken_met(const MetingenBeeld&, const MetingRij&);

}  // namespace houvast::pages

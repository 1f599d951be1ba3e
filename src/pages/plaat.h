// Gespreksplaat: what lies on the table in a talk, to look at together and to print: with example
// questions, or with pictures only. Of a plate that measures the topics are those of its
// instrument, each with batteries and no number.
#pragma once

#include "pages/methodiek.h"

namespace houvast::pages {

enum class Plaatvorm { MetVragen, ZonderVragen };

Html plaat_pagina(const Getoond&, const Gespreksplaat&, Plaatvorm, const PaperHead&,
                  const Texts&);

// The steps of a scale as batteries, from empty to full; nothing for an instrument without one.
std::vector<BatteryStep> batterijen_van(const Methodiek&, const Instrument&);
// One row to choose from, and one for the wish where the instrument asks it.
Html keuzerijen(const Methodiek&, const Instrument&, const Texts&);

}  // namespace houvast::pages

// A person on pages: how to reach them, and with whom they live.
#pragma once

#include "pages/components.h"
#include "projections/inwoners_view.h"
#include "texts/texts.h"

namespace houvast::pages {

// "Partner, 2 kinderen (2015, 2018)"; empty when nothing is known.
std::string huishouden_zin(const InwonerRij&, const Texts&);

// Contact data in a panel, with a link to the person's own page; `inhoud`: not only the head.
Html contact_paneel(const InwonerRij&, bool inhoud, const Texts&);

std::vector<Fact> contact_feiten(const InwonerRij&, const Texts&);
std::vector<Fact> wens_feiten(const InwonerRij&, const Texts&);

}  // namespace houvast::pages

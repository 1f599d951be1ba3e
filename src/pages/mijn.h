// Mijn: the resident's front page, before anybody logs in: help is near, and how to reach it.
#pragma once

#include "pages/components.h"
#include "texts/texts.h"

namespace houvast::pages {

struct MijnStart {
    std::string gemeente, telefoon, email;
};
Html mijn_start(const MijnStart&, const Texts&);

}  // namespace houvast::pages

// Gespreksblad: the sheet beside a plate: one topic to talk about, or one theme to answer. Not for
// other pages than those of gespreksmodus.h.
#pragma once

#include "pages/gespreksmodus.h"

namespace houvast::pages {

struct Bordtegel {
    std::string sleutel;  // code, or eigen_tegel…
    Icon icon;
    std::string naam;
    std::vector<std::string> vragen = {};
    std::string eigen_woorden = {};             // of a topic of the resident that stands already
    const houvast::BespreekOnderwerp* vorige = nullptr;  // what was written of it last
    const Instrumentthema* thema = nullptr;     // to answer; nullptr: to talk about
    int nummer = 0;                             // in the order of today; 0: not talked about
};

Html gespreksblad(const Gespreksbord&, const Bordtegel&, const Texts&);

}  // namespace houvast::pages

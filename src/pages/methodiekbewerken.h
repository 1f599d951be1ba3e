// A draft of an own methodiek: what it is made of in sections, and all things of one section, each
// with the way to its form. Changing one thing: methodiekding.h; what is lacking: gebreken.h.
#pragma once

#include "domain/methodiek/methodiek.h"
#include "domain/methodiek/keuze.h"
#include "pages/components.h"
#include "texts/texts.h"

namespace houvast::pages {

struct Conceptpagina {
    const Methodiek& m;
    MethodiekKeuze keuze;      // of the draft
    MethodiekKeuze van;        // what it was copied from
    std::string van_naam = {};
    std::string gedaan = {};   // the noun of the command that was just done
};
Html methodiekconcept_pagina(const Conceptpagina&, const Texts&);
// `onderdeel` is one of onderdelen_van_methodiek().
Html methodiekonderdeel_pagina(const Conceptpagina&, std::string_view onderdeel, const Texts&);

// What all pages of a draft begin with: beheer, versions, and this one.
std::vector<Crumb> kruimels_van_concept(const MethodiekKeuze&, const std::string& naam,
                                        const Texts&);
// The things right under something, each with the way to its form. Empty: nothing.
Html dingenlijst(const Methodiek&, const MethodiekKeuze&, std::string_view deel,
                 std::string_view onder, const Texts&);
Url url_van_toevoeging(const MethodiekKeuze&, std::string_view deel, std::string_view onder);

}  // namespace houvast::pages

// Methodiek: the way of working that is active here, to read: what it is made of, and the way to
// its goals, aids, plates and instruments. Nothing of a person stands on these pages.
#pragma once

#include "domain/methodiek/methodiek.h"
#include "pages/components.h"
#include "texts/texts.h"

namespace houvast::pages {

// What is shown: the methodiek that counts, or another one as an example of how it would be. In an
// example every link says of which it is, so that one stays in it.
struct Getoond {
    const Methodiek& m;
    bool voorbeeld = false;
    Getoond(const Methodiek& methodiek, bool is_voorbeeld = false)
        : m(methodiek), voorbeeld(is_voorbeeld) {}
};

// `beheer`: for who may change it.
Html methodiek_pagina(const Getoond&, const Texts&, const std::optional<Action>& beheer = {});
// "Voorbeeld van …, niet in gebruik", with the way back to where it is kept. On the screen only.
Html voorbeeld_balk(const Methodiek&, const Texts&);

Url url_van(const Doelthema&);
Url url_van(const Hulpmiddel&);
Url url_van(const Gespreksplaat&);
Url url_van(const Instrument&);
template <class T>
Url url_in(const Getoond& g, const T& van) {
    const Url url = url_van(van);
    if (!g.voorbeeld) return url;
    return url.with_query({{"methodiek", g.m.code}, {"versie", g.m.versie}});
}

// What all pages below it share.
Crumb naar_methodiek(const Getoond&, const Texts&);
PrintView afdrukken(const Texts&);
// "jongeren en gezinnen", or that it is for everybody.
std::string voor_wie(const Methodiek&, const std::vector<std::string>& doelgroepen, const Texts&);
Icon icon_van(HulpmiddelSoort);
// "Werkblad. Voor jongeren."
ListItem hulpmiddel_punt(const Getoond&, const Hulpmiddel&, const Texts&);
ListItem training_punt(const Training&, const Texts&);

}  // namespace houvast::pages

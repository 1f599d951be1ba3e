// The check of a draft: all that is still lacking, each in a sentence and with the way to where it
// is mended; when nothing is, the way to fix it. And the file of an instrument from elsewhere.
#pragma once

#include "domain/methodiek/bewerkbaar.h"
#include "domain/methodiek/keuze.h"
#include "pages/components.h"
#include "texts/texts.h"

namespace houvast::pages {

struct Controlepagina {
    const Methodiek& m;
    MethodiekKeuze keuze;
    std::vector<Weigering> tekorten = {};
};
Html methodiekcontrole_pagina(const Controlepagina&, const Texts&);

// What a shortcoming is about: where it is changed, and what it is called. Without a way it is
// about a part as a whole.
struct Tekortplaats {
    std::string deel;
    std::string waar;
    bool operator==(const Tekortplaats&) const = default;
};
Tekortplaats plaats_van(const Weigering& tekort);

struct Bestandsfout {
    int regel = 0;  // 0: of the file as a whole
    int kolom = 0;
    std::string reden;
};
struct Inbrengpagina {
    const Methodiek& m;
    MethodiekKeuze keuze;
    std::string csrf;
    int gezien = 0;
    std::string command_id;
    std::string fout = {};              // of the field
    std::string bestand = {};           // the name of what was sent
    std::vector<Bestandsfout> fouten = {};
};
Html instrumentinbreng_pagina(const Inbrengpagina&, const Texts&);

}  // namespace houvast::pages

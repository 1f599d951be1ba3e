// Zoeken: one field, posted so that no name stands in an address, and what it found: why each one
// was found, and the dossier to go on with.
#pragma once

#include "html/html.h"
#include "projections/zoek_view.h"
#include "texts/texts.h"

namespace houvast::pages {

struct ZoekPagina {
    std::string csrf;
    std::string vraag = {};  // empty: nothing was asked yet
    std::vector<ZoekResultaat> gevonden = {};
    bool mag_aanmelden = false;
    bool mag_inwoner = false;  // may open the page of a person
};
html::Html zoeken_pagina(const ZoekPagina&, Datum vandaag, const Texts&);

// What was the same: "Telefoonnummer"; a name that differs a little is like it.
std::string waarom_gevonden(const ZoekResultaat&, const Texts&);

}  // namespace houvast::pages

// Vandaag: what asks for attention, most urgent first, and one thing to do about each.
#pragma once

#include "html/html.h"
#include "projections/vandaag_view.h"
#include "texts/texts.h"

namespace houvast::pages {

struct VandaagPagina {
    std::string naam;       // "Anna Bakker"; the greeting uses the first name
    std::string medewerker; // id, for the link to the own list
    Datum vandaag;
    int minuten = 9 * 60;   // since midnight: which greeting
    bool mag_toewijzen = false;
    bool mag_inwoners = true;  // the list, to go on to
    bool begeleidt = true;     // has dossiers, or may get them
};
html::Html vandaag_pagina(const VandaagLijst&, const VandaagPagina&, const Texts&);

}  // namespace houvast::pages

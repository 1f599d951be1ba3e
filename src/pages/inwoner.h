// Inwoner: a person apart from a dossier: who, how to reach, with whom, what was merged, and what
// may be done about it.
#pragma once

#include "html/html.h"
#include "projections/dossier_view.h"
#include "texts/texts.h"

namespace houvast::pages {

struct InwonerPagina {
    Datum vandaag;
    std::string gedaan = {};  // the noun of the command that was just done
};
html::Html inwoner_pagina(const InwonerBeeld&, const InwonerPagina&, const Texts&);

}  // namespace houvast::pages

// Teksten: what was written down in a dossier, to choose one to wipe from: its kind, its day and
// which fields, never the text itself.
#pragma once

#include "html/html.h"
#include "projections/teksten_view.h"
#include "texts/texts.h"

namespace houvast::pages {

struct TekstenPagina {
    Datum vandaag;
    bool mag_binnen = false;  // may open what this is about: the way back leads there
    std::string gedaan = {};  // the noun of the command that was just done
};
html::Html teksten_pagina(const TekstenBeeld&, const TekstenPagina&, const Texts&);

}  // namespace houvast::pages

// Kijklog: who looked at a dossier, when and how often.
#pragma once

#include "base/datum.h"
#include "html/html.h"
#include "projections/dossiers_view.h"
#include "texts/texts.h"

namespace houvast::pages {

struct KijklogRegel {
    std::string wie;        // a name; empty: somebody who is no medewerker any more
    std::string wat;        // name of the Beeld: "dossier"
    Datum dag;
    int minuten = 0;        // since midnight
    int keer = 1;           // within a quarter of an hour
};
// `mag_dossier`: who keeps watch comes from the first page, and goes back there.
html::Html kijklog_pagina(const DossierKop&, const std::vector<KijklogRegel>&, bool mag_dossier,
                          Datum vandaag, const Texts&);

}  // namespace houvast::pages

// Dossier: who it is about, where on the route, what may be done next and until when, and what
// happened. For the front desk: only its head.
#pragma once

#include "pages/form.h"
#include "projections/dossier_view.h"

namespace houvast::pages {

struct DossierScherm {  // not DossierPagina: that is a page of the list, in projections
    Datum vandaag;
    // The quick note; its `url` is /trajecten/<id>/contact. Nothing where it may not be written.
    std::optional<CommandForm> notitie = {};
    std::string gedaan = {};  // the noun of the command that was just done, from the address
    bool mag_kijklog = false;
};
html::Html dossier_pagina(const DossierBeeld&, const DossierScherm&, const Texts&);

// "Selma Yılmaz", for the title of the tab; that it is shielded where there is no name.
std::string titel_van(const DossierKop&, const Texts&);

// One line after a command: "opdracht.<noun>.gedaan", or that it is saved. Nothing for "".
html::Html gedaan_melding(const std::string& noun, const Texts&);

}  // namespace houvast::pages

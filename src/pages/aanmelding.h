// Nieuwe aanmelding: a name and a way to call back are enough. Whether we know this
// person already is shown beside the form and never decides for who types.
#pragma once

#include "pages/form.h"
#include "projections/zoek_view.h"

namespace houvast::pages {

struct AanmeldingPagina {
    CommandForm command;
    Form form = {};
    FormDetails details = {};                       // choices of colleagues
    std::vector<ZoekResultaat> mogelijk_bekend = {};
    std::string bekende_naam = {};                  // of who was chosen as known
};
html::Html aanmelding_pagina(const AanmeldingPagina&, Datum vandaag, const Texts&);

}  // namespace houvast::pages

// Inwoners: the list, with filters, sorting and pages in its own address. No name in it.
#pragma once

#include "html/html.h"
#include "projections/dossiers_view.h"
#include "texts/texts.h"

#include <map>

namespace houvast::pages {

enum class Wiens { Mij, Team, Niemand };
constexpr std::array<std::string_view, 3> names(Wiens) { return {"mij", "team", "niemand"}; }

// What the address asks: /inwoners?van=mij&fase=in-intake&aandacht=1&sorteer=naam&na=<traject>
struct InwonersVraag {
    Wiens van = Wiens::Mij;
    std::optional<FaseSoort> fase = {};
    bool aandacht = false;
    DossierSortering sorteer = DossierSortering::Termijn;
    houvast::DossierPagina pagina = {};
};
html::Url url_van(const InwonersVraag&);

struct InwonersPagina {
    Datum vandaag;
    bool mag_aanmelden = false;  // then an empty list leads to a new aanmelding
};
html::Html inwoners_pagina(const DossierLijst&, const InwonersVraag&,
                           const std::map<MedewerkerId, std::string>& namen,
                           const InwonersPagina&, const Texts&);

}  // namespace houvast::pages

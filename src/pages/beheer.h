// Beheer: staff with their work and mandates, days on which we are closed, the municipality itself,
// and with which methodiek it works.
#pragma once

#include "html/html.h"
#include "projections/medewerkers_view.h"
#include "texts/texts.h"

#include <vector>

namespace houvast::pages {

struct BeheerPagina {
    Datum vandaag;
    std::string csrf;
    std::string zelf = {};    // id of who looks: no buttons to shut oneself out
    std::vector<MethodiekRij> methodieken = {};
    std::string gedaan = {};  // the noun of the command that was just done
};
html::Html beheer_pagina(const std::vector<MedewerkerRij>&, const std::vector<SluitingsdagRij>&,
                         const std::optional<GemeenteIngericht>&, const BeheerPagina&,
                         const Texts&);

// After taking somebody on, or a reset: the link to pass on. Shown once.
struct Uitnodiging {
    std::string naam;
    std::string adres;  // the whole address, to copy
    Datum geldig_tot;
};
html::Html uitnodiging_doorgeven(const Uitnodiging&, const Texts&);

}  // namespace houvast::pages

// Methodieken: every version that a gemeente has: what it works with, what it will work with, what
// is being changed, and the rest; with what can be done with each.
#pragma once

#include "domain/gemeente/inrichting.h"
#include "pages/components.h"
#include "texts/texts.h"

#include <optional>
#include <vector>

namespace houvast::pages {

struct VersieRij {
    MethodiekKeuze keuze;
    std::string naam;
    bool nu = false;                          // who begins today, begins with it
    std::optional<Datum> vanaf = {};          // since that day, or from then on
    std::optional<EigenStand> eigen = {};     // of an own one
    std::string van = {};                     // of an own one: what it was copied from, by name
    bool weg_te_gooien = false;
};
struct MethodiekenPagina {
    std::vector<VersieRij> versies;
    MethodiekKeuze nu;        // to compare with
    std::string gedaan = {};  // the noun of the command that was just done
};
Html methodieken_pagina(const MethodiekenPagina&, const Texts&);

// "Naam, versie 2026-01".
std::string versienaam(const std::string& naam, const MethodiekKeuze&, const Texts&);
// /beheer/<command>?code=…&versie=…
Url opdracht_over(OpdrachtSoort, const MethodiekKeuze&);
Url voorbeeld_van(const MethodiekKeuze&);
Url vergelijking_van(const MethodiekKeuze& oud, const MethodiekKeuze& nieuw);

}  // namespace houvast::pages

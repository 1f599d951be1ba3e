// The page of one command: its title, what it is for, what a colleague changed meanwhile, its form.
#pragma once

#include "pages/form.h"
#include "projections/dossier_view.h"

namespace houvast::pages {

struct OpdrachtWoorden {
    std::string titel;
    std::string knop;
    std::string uitleg = {};
    Html tips = {};  // for a talk, see gesprekstips.h
};
Html opdracht_pagina(const OpdrachtWoorden&, const FormulierKop&, bool verouderd, const Url& terug,
                     const CommandForm&, const std::vector<FieldShape>&, const Form&,
                     const FormDetails&, const Texts&, Datum vandaag);

// The command cannot be done now: why, on what ground, and the way back.
Html kan_nu_niet(const std::string& titel, const std::string& waarom, const std::string& grond,
                 const Url& terug, const Texts&);

}  // namespace houvast::pages

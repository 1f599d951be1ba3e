// Signalen: arrears that a creditor reported, and our offer of help. Least data (Wgs art. 8b).
#pragma once

#include "html/html.h"
#include "projections/dossier_view.h"
#include "texts/texts.h"

namespace houvast::pages {

struct SignalenPagina {
    Datum vandaag;
    Signaal::Stand stand = Signaal::Stand::Open;
    bool mag_nieuw = false;
    bool meer = false;  // there are older ones, after the last that is shown
};
// /signalen?stand=open|aanvaard|afgesloten&na=<signaal>
html::Html signalen_pagina(const std::vector<SignaalRij>&, const SignalenPagina&, const Texts&);

html::Html signaal_pagina(const SignaalBeeld&, const std::string& gedaan, Datum vandaag,
                          const Texts&);

std::string_view naam_van(Signaal::Stand);  // "open": in the address

}  // namespace houvast::pages

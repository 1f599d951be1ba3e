// The world of the test of rights: in both gemeenten the same dossiers under other ids and names.
#pragma once

#include "support/huis.h"

namespace houvast::rechten {

// A dossier, its person, and whose it is.
struct Zaak {
    TrajectId traject;
    InwonerId inwoner;
    std::string naam;
};

struct Plaats {
    Zaak eigen;        // assigned to begeleider 1
    Zaak andermans;    // assigned to begeleider 2: of the team
    Zaak afgeschermd;  // assigned to begeleider 2, and shielded
    SignaalId signaal;
    std::string signaal_naam;
};

// `nummer` keeps the ids of two places apart.
Plaats vul_plaats(Huis&, const std::string& gemeente, int nummer);

}  // namespace houvast::rechten

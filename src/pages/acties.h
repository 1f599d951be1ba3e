// Acties: what somebody may do from here, as links to the forms, and what not yet, with the reason.
#pragma once

#include "pages/components.h"
#include "projections/dossier_view.h"
#include "texts/texts.h"

namespace houvast::pages {

Icon icoon_van(OpdrachtSoort);
bool kan_nu(const Mogelijkheden&, OpdrachtSoort);

struct Adres {  // of what it is about: /trajecten/<id>
    std::string map, id;
};
using Soorten = std::vector<OpdrachtSoort>;

// A list of links, each with its explanation. Nothing without possibilities.
Html acties_paneel(const std::string& titel, const Mogelijkheden&, const Adres&,
                   const Soorten& niet_hier, const Texts&);

// Folded: each step that cannot be taken yet, why, and the ground of that.
Html nog_niet_paneel(const Mogelijkheden&, const Soorten& niet_hier, const Texts&);

}  // namespace houvast::pages

// Inwoners: the read model of persons. Their dossiers are found through the card.
#pragma once

#include "projections/dossiers_view.h"
#include "storage/db.h"

namespace houvast {

std::optional<InwonerRij> inwoner(Db&, const InwonerId&);  // as registered, merged or not

// The person with everything that merges brought together: asked for a double, it gives the one
// that stays.
std::optional<InwonerKaart> inwoner_kaart(Db&, const InwonerId&);

}  // namespace houvast

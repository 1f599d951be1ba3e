// Signalen: the read model of signals of arrears.
#pragma once

#include "projections/signalen_view.h"
#include "storage/db.h"

namespace houvast {

// Of one stand, the longest waiting first; after the given signal (nothing: from the start).
std::vector<SignaalRij> signalen(Db&, Signaal::Stand, const std::optional<SignaalId>& na = {},
                                 int aantal_max = 50);
std::optional<SignaalRij> signaal(Db&, const SignaalId&);

}  // namespace houvast

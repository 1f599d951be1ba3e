// Post: what people see of the outbox, and what they can do about it.
#pragma once

#include "app/view.h"
#include "projections/post_view.h"

namespace houvast {

Result<PostBeeld> view_post(Gemeente&, const Actor&);

// One that failed is tried again, from now. False: it is not (any more) one that failed. Refused
// with "onbekend" for who may not see it.
Result<bool> probeer_opnieuw(Gemeente&, const Actor&, const std::string& sleutel);

}  // namespace houvast

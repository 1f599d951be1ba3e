// The ids of what we keep apart: each names a stream or a person.
#pragma once

#include "base/id.h"

namespace houvast {

using InwonerId = Id<struct InwonerTag>;
using TrajectId = Id<struct TrajectTag>;
using SignaalId = Id<struct SignaalTag>;
using MedewerkerId = Id<struct MedewerkerTag>;

}  // namespace houvast

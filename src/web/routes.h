// Routes: the two tables, one per side. Everything that can be asked of Houvast stands in them.
#pragma once

#include "web/router.h"

namespace houvast::web {

std::span<const Route> medewerker_routes();
std::span<const Route> inwoner_routes();

}  // namespace houvast::web

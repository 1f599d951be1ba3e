// Every table of one gemeente's database, room by room.
#pragma once

#include "storage/migrations.h"

namespace houvast {

std::span<const Migrations> gemeente_migrations();

}  // namespace houvast

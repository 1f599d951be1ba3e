// The tables of the installation's access database.
#pragma once

#include "storage/migrations.h"

namespace houvast::access {

std::span<const Migrations> access_migrations();

}  // namespace houvast::access

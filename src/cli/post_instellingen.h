// The post.yaml of an installation with the secrets it names: what the program may send along.
#pragma once

#include "app/postkantoor.h"

#include <string>

namespace houvast::cli {

// `map`: the data folder, where post.yaml may stand. Without that file nothing is sent. Throws
// GegevensOntbreken, with every fault on a line, when it is not right: half a configuration would
// look as if reminders leave.
Postkantoor lees_postkantoor(const std::string& map);

}  // namespace houvast::cli

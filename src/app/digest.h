// The content of a command, as bytes: to know whether the same id came with the same content.
// From the one description of its fields; keyed, since a BSN can be guessed from a plain hash.
#pragma once

#include "domain/besluit.h"

namespace houvast {

std::string digest_of(const Opdracht&, const Onderwerp&, std::string_view key);

}  // namespace houvast

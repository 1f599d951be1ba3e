// Naam: what a code of a dossier is called in a methodiek, whatever list it is from.
#pragma once

#include "domain/methodiek/methodiek.h"

namespace houvast {

// `lijst` is the name that a field gives it (base/fields.h): instrumenten, platen, onderwerpen,
// subdoelen, themas, hulpmiddelen, trainingen. Empty: it is not there (any more).
std::string naam_in(const Methodiek&, std::string_view lijst, std::string_view code);

// Everything in that list, in the order of the methodiek: code and name.
using Codenaam = std::pair<std::string, std::string>;
std::vector<Codenaam> alles_in(const Methodiek&, std::string_view lijst);

}  // namespace houvast

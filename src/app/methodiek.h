// With which methodiek something is decided and read: a traject has its own, all else follows the
// gemeente. The one place where a choice becomes the methodiek itself.
#pragma once

#include "app/gemeente.h"
#include "domain/besluit.h"

#include <stdexcept>

namespace houvast {

// A dossier names a methodiek that is not among those on disk: a broken installation.
struct MethodiekOntbreekt : std::runtime_error {
    MethodiekOntbreekt(const std::string& gemeente, MethodiekKeuze welke);
    MethodiekKeuze keuze;
};

// Throws MethodiekOntbreekt.
const Methodiek& methodiek_van(const Gemeente&, const Onderwerp&, const Wereld&);

// The first one that this gemeente ever chose and that is not there; nothing when all are.
std::optional<MethodiekKeuze> ontbrekende_methodiek(const Methodieken&, const Inrichting&);

}  // namespace houvast

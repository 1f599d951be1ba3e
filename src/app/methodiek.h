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

// An own one as it is now, fixed or not: to look at before it counts, never to work with. It may be
// unsound (domain/methodiek/bewerkbaar.h: tekorten). Refused with "eigen-methodiek-onbekend", or as
// eigen_methodiek::opgebouwd.
Result<Methodiek> concept_methodiek(const Gemeente&, const Inrichting&, const MethodiekKeuze&);

// The first one on disk that this gemeente ever chose and that is not there, or that one of its own
// rests on and is not there as it was; nothing when all are.
std::optional<MethodiekKeuze> ontbrekende_methodiek(const Methodieken& op_schijf,
                                                    const Inrichting&);

}  // namespace houvast

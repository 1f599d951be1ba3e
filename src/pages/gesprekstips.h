// Gesprekstips: hints for the professional beside the form of a talk, each with the name of the way
// of talking. Folded: a resident who looks along sees one quiet line.
#pragma once

#include "domain/methodiek/methodiek.h"
#include "domain/soorten.h"
#include "domain/traject/fase_soort.h"
#include "html/html.h"
#include "texts/texts.h"

namespace houvast::pages {

// Of one phase; nothing where there are none.
html::Html gesprekstips(const Methodiek&, const MethodiekFase&, const Texts&);

// Of a talk that is written down with this command, while the traject is in this phase; nothing
// where the command is no talk with the resident.
html::Html gesprekstips_bij(const Methodiek&, OpdrachtSoort, FaseSoort, const Texts&);

}  // namespace houvast::pages

// Bestand: a document that somebody brought, sent or scanned, and the dossier as one PDF. Never
// asked for at the aanmelding; possible in every phase after it, also when it has ended.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::bestand {

Result<void> may_add(const Traject&);
Result<Feiten> decide(const Traject&, const VoegBestandToe&, const Context&);
Result<Feiten> decide(const Traject&, const MaakDossierPdf&, const Context&);

}  // namespace houvast::bestand

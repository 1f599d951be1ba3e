// Contact: somebody was reached, or we tried. Only a contact that reached the resident renews the
// monthly contact of this phase (T3b, VNG handreiking 6.3); an attempt never does.
#pragma once

#include "domain/besluit.h"

namespace houvast::contact {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<void> may_record(const Traject&);
Result<Feiten> decide(const Traject&, const LegContactVast&, const Context&);
Traject evolve(Traject, const ContactGehad&);
Traject evolve(Traject, const ContactGeprobeerd&);
Traject evolve(Traject, const ContactVerplaatst&);

bool is_reached(const TrajectGebeurtenis&);

// T3b as it would be with a contact more, or with one less: counted from the latest of aanmelding,
// first talk and contacts. Nothing where it does not run.
std::optional<Termijn> termijn_met(const Traject&, Datum ook);
std::optional<Termijn> termijn_zonder(const Traject&, int gebeurtenis);

const Contact* find(const Traject&, int gebeurtenis);  // nullptr: not there, or moved away
void forget(Traject&, int gebeurtenis);

}  // namespace houvast::contact

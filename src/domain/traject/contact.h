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

// The term between contacts as it would be with a contact more, or with this one less: T3b, counted
// from the latest of aanmelding, first talk and contacts; after the decision T5, T7 or T9. Nothing
// where none runs, or where it stays as it is. `ook`: the same of a budgetbeheer that is followed.
std::optional<Termijn> termijn_met(const Traject&, Datum ook);
std::optional<Termijn> termijn_zonder(const Traject&, const Contact& weg);
std::vector<Termijn> ook_met(const Traject&, Datum ook);
std::vector<Termijn> ook_zonder(const Traject&, const Contact& weg);

const Contact* find(const Traject&, int gebeurtenis);  // nullptr: not there, or moved away
void forget(Traject&, int gebeurtenis);

}  // namespace houvast::contact

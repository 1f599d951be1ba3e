// Agenda: what app reads of appointments: of one colleague a week, of one dossier one appointment,
// and the moments that are free. A look at an agenda is a look at who is in it: it is recorded.
#pragma once

#include "app/gemeente.h"
#include "integrations/agenda/kalenderbestand.h"
#include "projections/agenda_view.h"

namespace houvast {

class Texts;

struct AgendaVraag {
    std::optional<MedewerkerId> van = {};  // whose; nothing: one's own
    std::optional<Datum> dag = {};         // a day of the week to show; nothing: as it is now
};
// A week, from a Monday. That of a colleague only for who leads the team ("agenda-van-een-ander");
// the look is recorded at the colleague. In a weekend it is the next week, unless something stands.
Result<AgendaBeeld> view_agenda(Gemeente&, const Actor&, const AgendaVraag&);

// For its calendar file; also what is over or called off. The look is at that dossier's head.
Result<GesprekMetDossier> view_gesprek(Gemeente&, const Actor&, const TrajectId&, int gebeurtenis);

// The same as a file for the resident's own calendar, of agenda_bestand::mediatype.
Result<std::string> view_kalenderbestand(Gemeente&, const Actor&, const TrajectId&,
                                         int gebeurtenis, const Texts&);

// The next moments on which this colleague is free. No look: nobody is named.
std::vector<Gespreksmoment> view_vrije_momenten(Gemeente&, const MedewerkerId&, int duur,
                                                std::size_t count);

Datum maandag_van(Datum);

}  // namespace houvast

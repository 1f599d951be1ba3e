// Kalenderpunt: an appointment as it stands in the calendar of the resident: with whom, where and
// when, and not a word of why. For the download of a professional, and beside a reminder.
#pragma once

#include "domain/gemeente/inrichting.h"
#include "integrations/agenda/kalenderbestand.h"
#include "projections/gesprekken_view.h"

namespace houvast {

class Texts;

// Of a colleague, as the resident knows them: the first name; empty when not known.
std::string first_name(const Inrichting&, const MedewerkerId&);

agenda_bestand::Kalenderpunt kalenderpunt(const GesprekRij&, const Inrichting&, const Texts&);

}  // namespace houvast

// Agenda: one colleague's week, as its page shows it.
#pragma once

#include "projections/gesprekken_view.h"

namespace houvast {

struct AgendaBeeld {
    MedewerkerId wie;
    std::optional<std::string> collega = {};  // the name, when it is not one's own
    Datum maandag = {};
    std::vector<GesprekMetDossier> gesprekken = {};  // by day and time, not called off
    std::optional<Werktijden> werktijden = {};
    std::vector<Afwezigheid> afwezig = {};           // from today on, by day
};

}  // namespace houvast

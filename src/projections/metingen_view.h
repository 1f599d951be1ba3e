// Metingen: what was measured in a dossier and with what, to read it back and to compare it.
#pragma once

#include "domain/methodiek/instrument.h"
#include "domain/traject/opdrachten_meten.h"
#include "projections/dossier_view.h"

namespace houvast {

struct MetingRij {
    int nummer;  // the event that wrote it down
    LegMetingVast feit;
    std::size_t meetlat;  // in MetingenBeeld
};

struct UitslagRij {
    int nummer;
    LegUitslagVast feit;
    std::size_t meetlat;
};

// the three questions as they were answered once; empty where nobody wrote it down.
struct Evaluatiestand {
    Datum op;
    bool start = false;  // at the judgement of the intake
    std::string omstandigheden = {};
    std::string ontwikkeling = {};
    std::string haalbaar = {};
};

struct MetingenBeeld {
    DossierKop kop;
    Mogelijkheden mogelijk = {};
    Meetvoorstel voorstel = {};
    std::vector<Meetlat> meetlatten = {};
    std::vector<MetingRij> metingen = {};      // by day, oldest first
    std::vector<UitslagRij> uitslagen = {};    // the same
    std::vector<Evaluatiestand> evaluaties = {};  // the same
};

}  // namespace houvast

// Agendas: when the staff of a gemeente works, is away and already has an appointment, as far as
// the demo has told it. A moment that is not free is not asked for: the pipeline would refuse it.
#pragma once

#include "domain/agenda.h"

#include <map>

namespace houvast::demo {

class Agendas {
public:
    // From what the gemeente has arranged so far.
    void begin(Inrichting nu) { inrichting_ = std::move(nu); }
    void meld_afwezig(const MedewerkerId&, const Afwezigheid&);

    bool vrij(const Gespreksmoment&, const MedewerkerId&, const Kalender&) const;
    // What is called off or moved away keeps its place here: the demo need not fill it again.
    void zet(const MedewerkerId&, const Bezet&);

    std::optional<std::string> kantoor() const;  // where the office is

private:
    Inrichting inrichting_;
    std::map<MedewerkerId, std::vector<Bezet>> bezet_;
};

}  // namespace houvast::demo

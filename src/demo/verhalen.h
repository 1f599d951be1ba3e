// Verhalen: the kinds of stories that the demo tells, as a table: how often, how long ago they
// began, and which steps. The first ones of the table are told first, so that even a small demo
// shows every kind of work.
#pragma once

#include "demo/verhaal.h"

namespace houvast::demo {

struct VerhaalSoort {
    std::string_view naam;
    int gewicht;              // how often, beside the others; 0: only once
    int begon_min_dagen;      // how long ago it began
    int begon_max_dagen;
    int personen;             // how many inwoners it makes
    bool met_dreiging;        // about a worry that can become a threat
    bool vroegsignalering;    // only where somebody does that work
    void (*plan)(Verhaal&);
};

std::span<const VerhaalSoort> verhaal_soorten();

}  // namespace houvast::demo

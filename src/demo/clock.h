// SimulatedClock: the time of the story. Set by the generator, step by step; never runs by itself.
#pragma once

#include "base/clock.h"

namespace houvast::demo {

class SimulatedClock : public Clock {
public:
    explicit SimulatedClock(Tijdstip at) : at_(at) {}
    Tijdstip now() const override { return at_; }
    void set(Tijdstip at) { at_ = at; }

private:
    Tijdstip at_;
};

}  // namespace houvast::demo

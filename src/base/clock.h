// Clock: the only way to know what time it is. Asked at the edge; the domain gets a Datum.
#pragma once

#include "base/datum.h"

namespace houvast {

using Tijdstip = std::chrono::sys_time<std::chrono::milliseconds>;  // UTC

class Clock {
public:
    virtual ~Clock() = default;
    virtual Tijdstip now() const = 0;
};

class SystemClock : public Clock {
public:
    Tijdstip now() const override {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

}  // namespace houvast

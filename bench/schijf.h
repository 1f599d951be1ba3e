// A disk whose flush takes what a real one takes. Some (of a virtual machine) say "on the disk"
// before it is: then nothing is left of what a commit costs, and a ratio to plain commits measures
// only how long the SQL of a row is. On a slower disk this adds nothing.
#pragma once

#include "storage/db.h"

#include <chrono>

namespace houvast::bench {

// About an SSD without a battery behind its cache; a hard disk takes ten times as long.
inline constexpr std::chrono::microseconds flush_min{1'000};

// The same databank; a write transaction's commit takes at least `flush_min`.
std::unique_ptr<Databank> met_echte_schijf(std::unique_ptr<Databank>);

}  // namespace houvast::bench

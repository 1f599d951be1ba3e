// For tests: the demo in a folder of its own, and what came of it.
#pragma once

#include "demo/generator.h"
#include "domain/methodiek/methodieken.h"

#include <string>
#include <vector>

namespace houvast::demo {

// Two, one for each gemeente, with enough to measure and to choose from. The second one is stricter
// about volgen.
const Methodieken& test_methodieken();

// A wednesday afternoon, after office hours.
inline constexpr Tijdstip test_tot =
    Tijdstip{Datum{std::chrono::year{2026} / 11 / 18}} + std::chrono::hours{16};

struct DemoData {
    std::string map;
    SimulatedClock clock{test_tot};
    SeededIds ids;
    std::unique_ptr<Installatie> installatie;
    DemoUitslag uitslag;

    DemoData(const std::string& naam, std::uint64_t seed, int inwoners);
    ~DemoData();

    std::vector<Recorded> events(const std::string& naam) const;
    std::vector<Traject> trajecten(const std::string& naam) const;  // as they are at `test_tot`
};

// As it comes when nothing is asked for: made once, it takes seconds.
const DemoData& de_gewone();

}  // namespace houvast::demo

// Scenario: one folder of tests/scenarios, read and played on a small municipality in memory.
#pragma once

#include <string>
#include <vector>

namespace houvast::scenario {

struct Uitslag {
    std::string titel;
    std::vector<std::string> verschillen;  // plain Dutch; empty when it went as written
};

Uitslag play(const std::string& folder);  // throws BrokenScenario where it cannot be read

}  // namespace houvast::scenario

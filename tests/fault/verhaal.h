// A story in which every kind of command happens once, for tests that break each of them.
#pragma once

#include "app/test_gemeente.h"

#include <functional>

namespace houvast::fault {

struct Stap {
    Onderwerp onderwerp;
    Opdracht opdracht;
    Actor door;
};

// Steps are asked for one by one: a later one names what an earlier one made.
using StapMaker = std::function<Stap(Gemeente&)>;
std::vector<StapMaker> verhaal();

}  // namespace houvast::fault

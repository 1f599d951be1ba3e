// A story in which every kind of command happens once, for tests that break each of them.
#pragma once

#include "app/test_gemeente.h"

#include <functional>

namespace houvast::fault {

struct Zet {
    Onderwerp onderwerp;
    Opdracht opdracht;
    Actor door;
    std::string bijlage = {};  // the bytes of a document
};

// Steps are asked for one by one: a later one names what an earlier one made.
using ZetMaker = std::function<Zet(Gemeente&)>;
std::vector<ZetMaker> verhaal();
std::vector<Opdracht> opdrachten_eigen_methodiek();  // the part of it that a beheerder does

}  // namespace houvast::fault

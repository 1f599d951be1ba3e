// Behoefte: one number that the house must reach, and whether it does. Numbers are ratios to
// something measured in the same run, so that a slow machine is not a failure.
#pragma once

#include <string>
#include <vector>

namespace houvast::bench {

struct Behoefte {
    enum class Kant { Minstens, Hoogstens };
    std::string naam;     // "dossier-page ratio"
    double waarde;
    Kant kant;
    double grens;
    std::string bij = {};  // what was measured, for the reader

    bool gehaald() const { return kant == Kant::Minstens ? waarde >= grens : waarde <= grens; }
};
using Behoeften = std::vector<Behoefte>;

void print(const Behoefte&);  // "dossier-page ratio 0.31 (need >= 0.25) ok"

// The middle one; of an even number the lower of the two in the middle.
double median(std::vector<double>);

}  // namespace houvast::bench

// Gespreksplaat: what was talked about at a plate, and what not yet (R-030, R-041, R-042, R-043;
// VNG Bijlage 4, steps 3 to 9).
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::gespreksplaat {

Result<Feiten> decide(const Traject&, const BespreekOnderwerp&, const Context&);

// what comes back in the next talk. The resident's own topics go first, then
// in the order in which they were talked about last.
struct OpenOnderwerp {
    int gebeurtenis;    // the last time that it came up
    std::string plaat;  // code
    std::string onderwerp = {};        // code; empty: one of the resident's own
    std::string eigen_onderwerp = {};  // its words
    Besproken besproken{};
    bool operator==(const OpenOnderwerp&) const = default;
};
std::vector<OpenOnderwerp> open_onderwerpen(const Traject&);

// R-043, soft: the professional chose it, and nobody wrote down whether that was all right.
bool vraagt_toestemming(const BespreekOnderwerp&);

// The topics of a plate, as codes with their names; of soort Meting the themes of its instrument.
std::vector<std::pair<std::string, std::string>> onderwerpen_van(const Methodiek&,
                                                                 const Gespreksplaat&);

}  // namespace houvast::gespreksplaat

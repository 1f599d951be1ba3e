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

// how a topic of one plate stands on a day: what was said of it last, and as which one it
// was talked about that day. In the order in which they came up first.
struct Onderwerpstand {
    int gebeurtenis;    // the last time
    std::string onderwerp = {};        // code; empty: one of the resident's own
    std::string eigen_onderwerp = {};  // its words
    Datum op{};
    Besproken besproken{};
    int nummer = 0;     // of that day, from 1; 0: not talked about then
    bool operator==(const Onderwerpstand&) const = default;
};
std::vector<Onderwerpstand> standen_op(const Boek&, std::string_view plaat, Datum dag);

// R-043, soft: the professional chose it, and nobody wrote down whether that was all right.
bool vraagt_toestemming(const BespreekOnderwerp&);
// The last day on which that happened with a topic that was not written down again since. What is
// written down again has its own answer, or the resident chose it: then there is nothing to ask.
std::optional<Datum> toestemming_te_vragen(const Boek&);

// A colleague wrote about the same topic meanwhile: look first.
bool conflicts(const BespreekOnderwerp&, const Feiten& sinds);

// The topics of a plate, as codes with their names; of soort Meting the themes of its instrument.
std::vector<std::pair<std::string, std::string>> onderwerpen_van(const Methodiek&,
                                                                 const Gespreksplaat&);

}  // namespace houvast::gespreksplaat

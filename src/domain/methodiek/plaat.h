// Gespreksplaat: what lies on the table in a talk (R-040, R-041; VNG bijlage 1 to 4). Topics from
// which the resident chooses, in any order, with a box for a topic of one's own.
// platen.yaml.
#pragma once

#include "domain/methodiek/pictogram.h"

#include <string>
#include <vector>

namespace houvast {

// Onderwerpen: topics to talk about. Meting: its topics are the themes of an instrument.
enum class PlaatSoort { Onderwerpen, Meting };
constexpr std::array<std::string_view, 2> names(PlaatSoort) { return {"onderwerpen", "meting"}; }

struct Plaatonderwerp {
    std::string code;  // unique within its plate
    std::string naam;  // at most 120 characters
    Pictogram pictogram{};
    std::vector<std::string> vragen;  // example questions, 1 to 6 of at most 600 characters
    bool operator==(const Plaatonderwerp&) const = default;
};

struct Gespreksplaat {
    std::string code;
    std::string naam;    // at most 120 characters
    std::string uitleg;  // for the resident, at most 600 characters
    PlaatSoort soort{};
    bool eigen_onderwerp = false;        // there is a box for the resident's own topic
    std::vector<Plaatonderwerp> onderwerpen;  // of soort Onderwerpen only
    std::string instrument = {};         // code of an Instrument; of soort Meting only
    bool operator==(const Gespreksplaat&) const = default;
};

}  // namespace houvast

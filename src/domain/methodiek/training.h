// Training: learning in a group, as the gemeente offers it (R-287; VNG 1.7 and 1.7.2). It is a
// product of its own. trainingen.yaml; the list may be empty.
#pragma once

#include <string>
#include <vector>

namespace houvast {

struct Training {
    std::string code;
    std::string naam;                 // at most 120 characters
    std::string uitleg;               // for the resident, at most 600 characters
    std::vector<std::string> themas;  // codes of Doelthemas
    int bijeenkomsten;                // how many times, 1 to 31
    int groep_max;                    // most people in one group, 2 to 50
    std::string product;              // code of a Product of soort Begeleiding
    bool operator==(const Training&) const = default;
};

}  // namespace houvast

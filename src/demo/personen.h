// Personen: synthetic residents. Names from the Netherlands of today, numbers and addresses that
// nobody has: telephone 06-1234xxxx, mail at inwoner.example, BSN 9999xxxxx (never given out).
#pragma once

#include "base/datum.h"
#include "demo/kans.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace houvast::demo {

struct Persoon {
    std::string naam;
    std::string partner;                // a name for a partner in the same household
    Datum geboren_op;
    std::string telefoon;
    std::optional<std::string> email;
    std::string adres;
    std::string postcode;
    std::string woonplaats;
    std::optional<std::string> taal;    // only when it is not Dutch
    bool tolk = false;
    std::vector<int> kinderen = {};     // years of birth
    std::optional<std::string> bsn = {};
};

// The `nummer` makes telephone number and BSN differ between persons of one gemeente; a BSN only as
// long as there are unused ones in the test range.
Persoon maak_persoon(Kans&, int nummer, const std::string& woonplaats, int dit_jaar);

// The n-th number 9999xxxxx that passes the eleven-test; nothing after the last one.
std::optional<std::string> test_bsn(int n);

}  // namespace houvast::demo

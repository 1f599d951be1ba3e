// Inwoner: a person we know. The state holds what a decision rests on; what a page shows beside
// that (BSN, wishes, household, why somebody is shielded) stands in the read tables.
#pragma once

#include "domain/inwoner/gebeurtenissen.h"

#include <set>

namespace houvast {

struct Inwoner {
    bool bestaat = false;
    std::string naam = {};
    std::optional<Datum> geboren_op = {};
    std::optional<std::string> telefoon = {}, email = {}, adres = {}, postcode = {},
        woonplaats = {};
    int kaart = 0;  // the version of the event that the lines above come from
    int bsn = 0;    // the version of the event that has it; 0: not known, or wiped
    bool afgeschermd = false;
    std::vector<TrajectId> trajecten = {};         // as a cliënt, the newest last
    std::set<InwonerId> dubbelen = {};             // merged into this one
    std::optional<InwonerId> opgegaan_in = {};     // merged into that one
    Geschreven geschreven = {};
    bool operator==(const Inwoner&) const = default;
};

Inwoner evolve(Inwoner, const InwonerGebeurtenis&);

}  // namespace houvast

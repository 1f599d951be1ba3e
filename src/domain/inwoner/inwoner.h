// Inwoner: a person we know. The state, and what may be asked of it.
#pragma once

#include "domain/inwoner/gebeurtenissen.h"

#include <set>

namespace houvast {

struct Afscherming {
    std::string reden;
    std::string veilig_contact;
    bool operator==(const Afscherming&) const = default;
};

struct Inwoner {
    bool bestaat = false;
    std::string naam = {};
    std::optional<Datum> geboren_op = {};
    std::optional<std::string> telefoon = {}, email = {}, adres = {}, postcode = {},
        woonplaats = {};
    std::optional<std::string> bsn = {};
    ContactwensenVastgelegd wensen = {};
    HuishoudenVastgelegd huishouden = {};
    std::optional<Afscherming> afscherming = {};
    std::vector<TrajectId> trajecten = {};         // as a cliënt, the newest last
    std::set<InwonerId> dubbelen = {};             // merged into this one
    std::optional<InwonerId> opgegaan_in = {};     // merged into that one
    bool operator==(const Inwoner&) const = default;
};

Inwoner evolve(Inwoner, const InwonerGebeurtenis&);

}  // namespace houvast

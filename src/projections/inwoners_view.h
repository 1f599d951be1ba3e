// What a page shows of a person. A BSN is never in a read table: only that there is one.
#pragma once

#include "domain/inwoner/inwoner.h"

namespace houvast {

struct InwonerRij {
    InwonerId inwoner;
    std::int64_t nummer = 0;  // journal position of the registration: short, and never changes
    int versie = 0;
    std::string naam = {};
    std::string zoekvorm = {};  // the name as search compares it (zoekvorm.h)
    std::optional<Datum> geboren_op = {};
    std::optional<std::string> telefoon = {}, email = {}, adres = {}, postcode = {},
        woonplaats = {};
    std::optional<std::string> bsn_sleutel = {};  // keyed hash, for search only
    std::optional<Kanaal> liefst = {};
    std::optional<std::string> wanneer = {}, taal = {};
    bool tolk = false;
    std::optional<Herinnering> herinnering = {};
    std::optional<std::string> wens_toelichting = {};
    std::optional<std::string> volwassenen = {};
    std::vector<int> kinderen = {};  // years of birth
    bool afgeschermd = false;
    std::optional<std::string> afscherming_reden = {}, veilig_contact = {};
    std::vector<InwonerId> dubbelen = {};        // merged into this one
    std::optional<InwonerId> opgegaan_in = {};   // merged into that one
    std::vector<TrajectId> trajecten = {};       // as a cliënt, the newest last
    bool operator==(const InwonerRij&) const = default;
};

}  // namespace houvast

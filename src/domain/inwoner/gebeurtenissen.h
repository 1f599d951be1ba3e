// The facts about a person. Name, contact and BSN live in this stream only, so that destroying
// it leaves a traject without a name.
#pragma once

#include "domain/inwoner/opdrachten.h"
#include "domain/wissing.h"

namespace houvast {

struct InwonerGeregistreerd {
    std::string naam;
    std::optional<std::string> telefoon = {};
    std::optional<std::string> email = {};
    bool operator==(const InwonerGeregistreerd&) const = default;
};

// This person is a cliënt of that traject. Written when it starts, or when they join it: whose
// dossiers these are is known from the person's own stream.
struct TrajectGestart {
    TrajectId traject;
    bool operator==(const TrajectGestart&) const = default;
};

struct PersoonsgegevensGewijzigd {  // the whole card as it now is
    std::string naam;
    std::optional<Datum> geboren_op = {};
    std::optional<std::string> telefoon = {};
    std::optional<std::string> email = {};
    std::optional<std::string> adres = {};
    std::optional<std::string> postcode = {};
    std::optional<std::string> woonplaats = {};
    bool operator==(const PersoonsgegevensGewijzigd&) const = default;
};

struct BsnVastgelegd {
    std::string bsn;  // nine digits
    bool operator==(const BsnVastgelegd&) const = default;
};

struct ContactwensenVastgelegd {
    std::optional<Kanaal> liefst = {};
    std::optional<std::string> wanneer = {};
    std::optional<std::string> taal = {};
    bool tolk = false;
    std::optional<std::string> toelichting = {};
    std::optional<Herinnering> herinnering = {};
    bool operator==(const ContactwensenVastgelegd&) const = default;
};

struct HuishoudenVastgelegd {
    std::optional<std::string> volwassenen = {};
    std::vector<int> kinderen = {};  // years of birth
    bool operator==(const HuishoudenVastgelegd&) const = default;
};

struct InwonerAfgeschermd {
    std::string reden;
    std::string veilig_contact;
    bool operator==(const InwonerAfgeschermd&) const = default;
};

struct AfschermingOpgeheven {
    std::string reden;
    bool operator==(const AfschermingOpgeheven&) const = default;
};

struct DubbeleSamengevoegd {  // on the inwoner that stays
    InwonerId dubbele;
    std::string reden;
    bool operator==(const DubbeleSamengevoegd&) const = default;
};
struct OpgegaanIn {           // on the double one
    InwonerId blijvende;
    bool operator==(const OpgegaanIn&) const = default;
};
struct SamenvoegingOngedaan {
    InwonerId dubbele;
    std::string reden;
    bool operator==(const SamenvoegingOngedaan&) const = default;
};
struct WeerZelfstandig {
    InwonerId blijvende;
    bool operator==(const WeerZelfstandig&) const = default;
};

using InwonerGebeurtenis =
    std::variant<InwonerGeregistreerd, PersoonsgegevensGewijzigd, BsnVastgelegd,
                 ContactwensenVastgelegd, HuishoudenVastgelegd, InwonerAfgeschermd,
                 AfschermingOpgeheven, DubbeleSamengevoegd, OpgegaanIn, SamenvoegingOngedaan,
                 WeerZelfstandig, TrajectGestart, GegevenGewist>;

}  // namespace houvast

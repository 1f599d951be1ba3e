// Staff, closing days, the methodieken to choose from and the municipality's own face, as pages
// show them.
#pragma once

#include "domain/gemeente/inrichting.h"

namespace houvast {

struct MandaatRij {
    Mandaat mandaat{};
    Datum vanaf = {};
    std::optional<Datum> tot = {};
    bool operator==(const MandaatRij&) const = default;
};

struct MedewerkerRij {
    MedewerkerId medewerker;
    std::string naam = {};
    std::string email = {};
    Rollen rollen = {};
    std::optional<Datum> uit_dienst_per = {};
    std::vector<MandaatRij> mandaten = {};
    bool operator==(const MedewerkerRij&) const = default;
};

struct SluitingsdagRij {
    Datum dag = {};
    std::string naam = {};
    bool operator==(const SluitingsdagRij&) const = default;
};

struct MethodiekRij {
    MethodiekKeuze keuze;
    std::string naam = {};
    bool nu = false;                    // who begins today, begins with it
    std::optional<Datum> vanaf = {};    // since that day; or from then on, where it is not yet
    bool operator==(const MethodiekRij&) const = default;
};

}  // namespace houvast

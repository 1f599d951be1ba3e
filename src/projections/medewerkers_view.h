// Staff, closing days and the municipality's own face, as pages show them.
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

}  // namespace houvast

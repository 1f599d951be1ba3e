// A signal of arrears, as lists and its own page show it.
#pragma once

#include "domain/signaal/signaal.h"

namespace houvast {

struct SignaalRij {
    SignaalId signaal;
    int versie = 0;
    Signaal::Stand stand = Signaal::Stand::NogNiets;
    Signaalpartner partner = {};
    std::string naam = {};
    Datum ontvangen_op = {};
    std::optional<std::string> telefoon = {};
    std::optional<std::string> adres = {};
    int aanbiedingen = 0;
    std::optional<Datum> laatste_aanbod = {};
    std::optional<TrajectId> traject = {};  // where the accepted offer went on
    std::optional<Datum> afgerond_op = {};  // accepted or closed
    std::optional<Signaalafloop> afloop = {};
    bool operator==(const SignaalRij&) const = default;
};

}  // namespace houvast

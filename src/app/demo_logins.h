// Demo logins: the staff of the demo, with the one password that all of them share. Shown on the
// login page and printed at the start of a demo; an installation without demo has none of them.
#pragma once

#include "domain/actor.h"

#include <span>

namespace houvast {

struct DemoMedewerker {
    std::string_view gemeente;  // its short name
    std::string_view naam;
    std::string_view email;
    Rollen rollen;
};

inline constexpr std::string_view demo_wachtwoord = "houvast-demo-2026";
inline constexpr std::string_view demo_gemeenten[] = {"voorbeeldstad", "waterdam"};

std::span<const DemoMedewerker> demo_medewerkers();

}  // namespace houvast

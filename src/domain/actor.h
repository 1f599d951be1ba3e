// Actor: who does or sees something. Roles are those of PROCESS.md F7; a medewerker may hold
// several. A role says what kind of work somebody does, a mandaat what they may decide.
#pragma once

#include "base/keuzes.h"
#include "domain/ids.h"

#include <array>
#include <string>
#include <string_view>

namespace houvast {

enum class Rol {
    Begeleider,         // budgetbegeleider or -coach
    Budgetbeheerder,
    Beslisser,          // signs with a mandate
    Casuistiek,         // colleague who joins a case meeting
    Leidinggevende,
    Beleid,
    Kwaliteit,
    Kcc,                // front desk: registers aanmeldingen and inbound contact
    Administratie,
    Vroegsignaleerder,
    Beheerder,
    Archivaris,         // also the data protection officer
};
inline constexpr std::array alle_rollen = {
    Rol::Begeleider, Rol::Budgetbeheerder, Rol::Beslisser,     Rol::Casuistiek,
    Rol::Leidinggevende, Rol::Beleid,      Rol::Kwaliteit,     Rol::Kcc,
    Rol::Administratie,  Rol::Vroegsignaleerder, Rol::Beheerder, Rol::Archivaris};
constexpr std::array<std::string_view, alle_rollen.size()> names(Rol) {
    return {"begeleider", "budgetbeheerder", "beslisser", "casuistiek",
            "leidinggevende", "beleid", "kwaliteit", "kcc",
            "administratie", "vroegsignaleerder", "beheerder", "archivaris"};
}

using Rollen = Keuzes<Rol>;

enum class ActorSoort { Medewerker, Inwoner, Helper, Partner, Systeem };

struct Actor {
    ActorSoort soort = ActorSoort::Systeem;
    std::string id;      // of the medewerker, inwoner, helper or partner; of a job: its name
    Rollen rollen = {};  // of a medewerker only
    bool operator==(const Actor&) const = default;
};

inline Actor medewerker(MedewerkerId id, Rollen rollen) {
    return {.soort = ActorSoort::Medewerker, .id = std::move(id.waarde), .rollen = rollen};
}
inline Actor systeem(std::string taak) {
    return {.soort = ActorSoort::Systeem, .id = std::move(taak)};
}

}  // namespace houvast

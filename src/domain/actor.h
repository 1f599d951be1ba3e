// Actor: who does or sees something. Roles are those of PROCESS.md F7; a medewerker may hold
// several. A role says what kind of work somebody does, a mandaat what they may decide.
#pragma once

#include "domain/ids.h"

#include <array>
#include <initializer_list>
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

// A set of roles, small enough to pass by value.
class Rollen {
public:
    using Choice = Rol;
    constexpr Rollen() = default;
    constexpr Rollen(std::initializer_list<Rol> rollen) { for (const Rol rol : rollen) add(rol); }
    constexpr void add(Rol rol) { bits_ |= bit(rol); }
    constexpr bool has(Rol rol) const { return (bits_ & bit(rol)) != 0; }
    constexpr bool has_any(Rollen others) const { return (bits_ & others.bits_) != 0; }
    constexpr bool empty() const { return bits_ == 0; }
    bool operator==(const Rollen&) const = default;

private:
    static constexpr unsigned bit(Rol rol) { return 1u << static_cast<unsigned>(rol); }
    unsigned bits_ = 0;
};

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

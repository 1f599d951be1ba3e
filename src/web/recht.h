// Recht: what a row of the table of routes asks for. A right of the domain (a view, a command), or
// how far somebody must have come in.
#pragma once

#include "domain/rechten.h"
#include "web/router.h"

namespace houvast::web {

enum class Recht : std::uint16_t {
    Openbaar,   // anybody: the login page, an invitation, the resident's front page
    Hulpvraag,  // anybody, by a form that is signed by us instead of a session's token
    InlogStap,  // a session, whichever stage: the code, logging out
    Ingelogd,   // somebody who is in; what is shown is their own
    EersteBeeld = 100,
    EersteOpdracht = 200,
};

constexpr Recht recht(Beeld beeld) {
    return static_cast<Recht>(static_cast<int>(Recht::EersteBeeld) + static_cast<int>(beeld));
}
constexpr Recht recht(OpdrachtSoort soort) {
    return static_cast<Recht>(static_cast<int>(Recht::EersteOpdracht) + static_cast<int>(soort));
}
std::optional<Beeld> beeld_of(Recht);
std::optional<OpdrachtSoort> opdracht_of(Recht);

// Could this actor ever have it, for some dossier? For one dossier app/view and decide judge.
bool ever(const Actor&, Recht);

}  // namespace houvast::web

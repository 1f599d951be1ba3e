// Webaanmelding: somebody asks for help on the website. Nobody is logged in, so nothing of what we
// know is told: who was recognised, who not and who sent it twice get the same answer.
#pragma once

#include "app/handle.h"

namespace houvast {

struct Webaanmelding {
    CommandId id;
    RegistreerAanmelding aanmelding;
    bool weer = false;  // was helped before: to the professional they know
    // The number and the address in words, for whom we know: anybody can type anything, so the
    // card keeps what it has, and the professional reads what was given.
    std::string opgegeven = {};
};

enum class Ontvangst { Nieuw, AlOntvangen };

// Through handle, by the system. `weer` looks for exactly one known person of this name with this
// telephone number or address for mail, and for who of them was helped by whom last.
Result<Ontvangst> ontvang(Gemeente&, const Webaanmelding&);

}  // namespace houvast

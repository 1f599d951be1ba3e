// Vastgelegd: a fact that is what was asked, with what it led to. Most of what a professional
// writes down is such a fact: its command describes its fields once, and storage, the wiping of
// texts, the timeline and the forms all read that one description.
//
// What it led to stands beside it, computed when it was decided (docs/besluiten/0013): so a rule
// that changes later changes no history, and every reader can follow it without knowing the fact.
#pragma once

#include "domain/ids.h"
#include "domain/methodiek/methodiek.h"
#include "domain/termijnen.h"
#include "domain/traject/fase_soort.h"

#include <optional>

namespace houvast {

struct Gevolg {
    std::optional<FaseSoort> fase = {};       // the traject goes there
    std::optional<Datum> contact_op = {};     // the resident was spoken to
    std::vector<TermijnSoort> stopt = {};     // these run no more
    std::vector<Termijn> begint = {};         // and these do, each in the place of one of its kind
    std::vector<GekozenProduct> producten = {};  // of the plan van aanpak, as it is from now on
    std::optional<MedewerkerId> besloten_door = {};  // of a decision; older facts do not tell
    std::optional<FaseSoort> door_einde = {};        // it happened because the traject ended there
    bool operator==(const Gevolg&) const = default;
};

template <class O>
struct Vastgelegd {
    using Opdracht = O;
    O feit;
    Gevolg gevolg = {};
    bool operator==(const Vastgelegd&) const = default;
};

// Those that run, after this: in order of beginning.
void apply(std::vector<Termijn>& lopend, const Gevolg&);

}  // namespace houvast

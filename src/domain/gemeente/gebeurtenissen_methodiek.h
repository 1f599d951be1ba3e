// The facts about the methodiek of a gemeente: which one counts, and what was done to its own.
#pragma once

#include "base/datum.h"
#include "domain/methodiek/wijziging.h"

namespace houvast {

// From this day on; what was chosen for that day or later no longer counts.
struct MethodiekGekozen {
    std::string code;
    std::string versie;
    Datum vanaf;
    bool operator==(const MethodiekGekozen&) const = default;
};

struct MethodiekGekopieerd {
    std::string van_code;
    std::string van_versie;
    std::string code;
    std::string versie;
    std::string naam;
    bool operator==(const MethodiekGekopieerd&) const = default;
};
// Each names the draft that it is about, and holds the change itself.
struct MethodiekGewijzigd {
    std::string code;
    std::string versie;
    Veldwijziging wijziging;
    bool operator==(const MethodiekGewijzigd&) const = default;
};
struct MethodiekdeelToegevoegd {
    std::string code;
    std::string versie;
    Toevoeging wijziging;
    bool operator==(const MethodiekdeelToegevoegd&) const = default;
};
struct MethodiekdeelGeschrapt {
    std::string code;
    std::string versie;
    Schrapping wijziging;
    bool operator==(const MethodiekdeelGeschrapt&) const = default;
};
struct InstrumentIngebracht {
    std::string code;
    std::string versie;
    Inbreng wijziging;
    bool operator==(const InstrumentIngebracht&) const = default;
};
// From here on it can be chosen, and nothing changes any more.
struct MethodiekVastgesteld {
    std::string code;
    std::string versie;
    bool operator==(const MethodiekVastgesteld&) const = default;
};
struct MethodiekWeggegooid {
    std::string code;
    std::string versie;
    bool operator==(const MethodiekWeggegooid&) const = default;
};

}  // namespace houvast

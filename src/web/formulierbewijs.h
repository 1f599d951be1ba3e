// Formulierbewijs: what a public form carries instead of a session, and nothing is kept of: when it
// was made, for which form of which gemeente, and the id of the one command it is good for, signed
// by us. Copied a thousand times it is still one aanmelding.
#pragma once

#include "web/verzoek.h"

namespace houvast::web {

inline constexpr std::chrono::seconds bewijs_min{3};  // nobody types a name and a number sooner
inline constexpr std::chrono::hours bewijs_max{24};   // a phone that lay aside for a night

struct Formulierbewijs {
    enum class Stand { Goed, TeSnel, Verlopen } stand;  // Verlopen: too old, or not of ours
    CommandId opdracht;                                 // only where it is ours
};

std::string nieuw_bewijs(const Verzoek&, std::string_view formulier);
Formulierbewijs bekeken(const Verzoek&, std::string_view formulier, std::string_view bewijs);

}  // namespace houvast::web

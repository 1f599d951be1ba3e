// MethodiekKeuze: which methodiek, and which version of it. What is chosen and kept; the content
// is found with it (methodieken.h).
#pragma once

#include <compare>
#include <string>

namespace houvast {

struct MethodiekKeuze {
    std::string code = "vng-basisdienstverlening";
    std::string versie = "2024-11";
    auto operator<=>(const MethodiekKeuze&) const = default;
};

// Of who never chose. Dossiers rest on it that say nothing, so it is never another one.
inline const MethodiekKeuze zonder_keuze = {};

}  // namespace houvast

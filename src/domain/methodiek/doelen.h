// Doelen: the themes in which a resident learns, where each leads to, and the small steps towards
// it (R-112, R-123; VNG 1.7.4 and 3.1.5). doelen.yaml; texts are in the I-form.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace houvast {

struct Doelthema {  // VNG: a theme; Bossche Aanpak: a competence
    std::string code;
    std::string naam;    // at most 120 characters
    std::string uitleg;  // for the resident, at most 600 characters
    bool operator==(const Doelthema&) const = default;
};

struct Einddoel {
    std::string code;
    std::string thema;  // code of a Doelthema
    std::string tekst;  // at most 600 characters
    bool operator==(const Einddoel&) const = default;
};

// what kind of goal it is.
enum class Doelsoort { Kennis, Inzicht, Vaardigheid, Gedrag, Gezin, Overtuiging };
constexpr std::array<std::string_view, 6> names(Doelsoort) {
    return {"kennis", "inzicht", "vaardigheid", "gedrag", "gezin", "overtuiging"};
}
// Who it suits: budgetbegeleiding, or a coach. A hint for the professional, never a decision.
enum class Doelaanpak { Begeleiding, Coaching };
constexpr std::array<std::string_view, 2> names(Doelaanpak) { return {"begeleiding", "coaching"}; }

// R-112, VNG 1.7.4 (the iceberg): down to behaviour it is begeleiding, below that coaching.
constexpr Doelaanpak voor_wie(Doelsoort soort) {
    switch (soort) {
        case Doelsoort::Kennis:
        case Doelsoort::Inzicht:
        case Doelsoort::Vaardigheid:
        case Doelsoort::Gedrag: return Doelaanpak::Begeleiding;
        case Doelsoort::Gezin:
        case Doelsoort::Overtuiging: return Doelaanpak::Coaching;
    }
    return Doelaanpak::Begeleiding;
}

inline constexpr int moeilijkheid_max = 3;

struct Subdoel {  // one small step
    std::string code;
    std::string thema;     // code of a Doelthema
    std::string einddoel;  // code of an Einddoel of that theme
    std::string tekst;     // at most 600 characters
    Doelsoort soort{};
    int moeilijkheid = 1;                   // 1 (easy) to moeilijkheid_max
    std::vector<std::string> na = {};       // codes of Subdoelen that come first; never in a circle
    std::vector<std::string> hulpmiddelen;  // codes of Hulpmiddelen that fit it best; may be empty
    bool operator==(const Subdoel&) const = default;
};

}  // namespace houvast

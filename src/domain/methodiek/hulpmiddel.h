// Hulpmiddel: what helps with a step: a text, a sheet to fill in, something to do together
// (R-121, R-122; VNG 3.1.6). hulpmiddelen.yaml.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace houvast {

enum class HulpmiddelSoort {
    Uitleg,
    Oefenen,
    SamenDoen,
    Film,
    ELearning,
    Opdracht,
    Werkblad,
    Tip,
};
constexpr std::array<std::string_view, 8> names(HulpmiddelSoort) {
    return {"uitleg",     "oefenen",  "samen-doen", "film",
            "e-learning", "opdracht", "werkblad",   "tip"};
}

// What a printed sheet is made of, from top to bottom.
namespace werkblad {
struct Kop {  // a heading, at most 120 characters
    std::string tekst;
    bool operator==(const Kop&) const = default;
};
struct Zin {  // at most 600 characters
    std::string tekst;
    bool operator==(const Zin&) const = default;
};
struct Regels {  // empty lines to write on
    int aantal;  // 1 to 20
    bool operator==(const Regels&) const = default;
};
struct Tabel {
    std::vector<std::string> kolommen;  // 1 to 6 headings of at most 60 characters
    int rijen;                          // empty rows to fill in, 1 to 31
    bool operator==(const Tabel&) const = default;
};
struct Vakjes {                       // boxes to tick
    std::vector<std::string> teksten;  // 1 to 20 of at most 600 characters
    bool operator==(const Vakjes&) const = default;
};
using Blok = std::variant<Kop, Zin, Regels, Tabel, Vakjes>;
}  // namespace werkblad

struct Hulpmiddel {
    std::string code;
    std::string naam;  // at most 120 characters
    HulpmiddelSoort soort{};
    std::vector<std::string> themas;       // codes of Doelthemas, at least one
    std::vector<std::string> doelgroepen;  // codes of codelijst `doelgroep`; empty: all
    std::string uitleg;       // for the professional: how to use it; at most 600 characters
    std::string tekst = {};   // for the resident, at most 4000; empty only of film and e-learning
    std::string adres = {};   // https, of a public site; of film and e-learning only
    std::vector<werkblad::Blok> werkblad = {};  // of soort Werkblad only; 1 to 40 blocks
    bool operator==(const Hulpmiddel&) const = default;
};

}  // namespace houvast

// Pictogram: the pictures that a methodiek can put beside a topic, for who would rather not read
// . A closed list: the program has a drawing for each, and data cannot ask for another.
#pragma once

#include <array>
#include <string_view>

namespace houvast {

enum class Pictogram {
    Persoon,
    Kracht,
    Hart,
    Huis,
    Mensen,
    Route,
    School,
    Werk,
    Inkomen,
    Toekomst,
    Uitgaven,
    Schulden,
    Ster,
    Vraag,
    Spaarpot,
    Map,
    Kalender,
    Winkelwagen,
    Schild,
    Telefoon,
    Gesprek,
    Idee,
    Balans,
};
constexpr std::array<std::string_view, 23> names(Pictogram) {
    return {"persoon", "kracht",   "hart",     "huis",     "mensen", "route",
            "school",  "werk",     "inkomen",  "toekomst", "uitgaven", "schulden",
            "ster",    "vraag",    "spaarpot", "map",      "kalender", "winkelwagen",
            "schild",  "telefoon", "gesprek",  "idee",     "balans"};
}

}  // namespace houvast

// Metingvergelijking: what changed per theme between two measurements. A direction
// and what was wished, never a mark, never an alarm about what does not rhyme, and
// with a kind of sentence that encourages: its words are the page's.
#pragma once

#include "domain/methodiek/instrument.h"
#include "domain/traject/opdrachten_meten.h"

namespace houvast::metingvergelijking {

enum class Beweging { Vooruit, Gelijk, Achteruit, NietTeVergelijken };
constexpr std::array<std::string_view, 4> names(Beweging) {
    return {"vooruit", "gelijk", "achteruit", "niet-te-vergelijken"};
}

// what can be said about it. Also where it went back there is something to hold on to.
enum class Zinsoort { Gegroeid, WensBereikt, Vastgehouden, SamenVerder, NuBekend };
constexpr std::array<std::string_view, 5> names(Zinsoort) {
    return {"gegroeid", "wens-bereikt", "vastgehouden", "samen-verder", "nu-bekend"};
}

struct Themavergelijking {
    std::string thema;  // code
    std::optional<std::string> voor = {};     // trede: of several stellingen the middle of them
    std::optional<std::string> na = {};
    std::optional<std::string> gewenst = {};  // what was wished last
    Beweging beweging = Beweging::NietTeVergelijken;
    bool operator==(const Themavergelijking&) const = default;
};

// The same instrument, on the same scale: of one version of the methodiek, or with the same treden.
bool te_vergelijken(const LegMetingVast& eerder, const LegMetingVast& later);

// A theme for each that was answered in either, in the order of the instrument. Only what was
// answered in both counts for the direction. Linear in the answers and the themes.
std::vector<Themavergelijking> vergelijk(const LegMetingVast& eerder, const LegMetingVast& later,
                                         const Instrument&);

Zinsoort zin_bij(const Themavergelijking&);

// Where a theme stands in one measurement: the place of its trede, from 0. Of every theme of the
// instrument, in its order, so that many measurements make lines. Linear in answers and themes.
struct Themastand {
    std::string thema;
    std::optional<int> nu = {};  // nothing: not answered
    std::optional<int> gewenst = {};
    bool operator==(const Themastand&) const = default;
};
std::vector<Themastand> stand_van(const LegMetingVast&, const Instrument&);

}  // namespace houvast::metingvergelijking

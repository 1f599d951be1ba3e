// Instrument: what a gemeente measures with (R-024, R-035, R-128; VNG 1.4.2, 1.4.4 and 1.8). The
// same themes each time, on a scale, so that begin, evaluation and end can stand beside each other.
// instrumenten.yaml; every code is [a-z0-9-], 1 to 60, and stored in dossiers.
#pragma once

#include "domain/methodiek/pictogram.h"

#include <string>
#include <vector>

namespace houvast {

// When an instrument is used. R-128: one of them serves both at the begin and at the end.
enum class Meetmoment { Begin, Tussen, Einde };
constexpr std::array<std::string_view, 3> names(Meetmoment) { return {"begin", "tussen", "einde"}; }

// who filled it in. The codelijst `wijze-van-meten` has these codes, with names of its own.
enum class Meetwijze { Alleen, Samen };
constexpr std::array<std::string_view, 2> names(Meetwijze) { return {"alleen", "samen"}; }

struct Trede {          // one answer of a scale
    std::string code;   // unique within its scale
    std::string teken;  // the short sign on it: "+/-"; at most 10 characters
    std::string naam;   // in words, at most 120 characters
    bool operator==(const Trede&) const = default;
};
struct Schaal {
    std::string code;
    std::string naam;           // the question: at most 120 characters
    std::vector<Trede> treden;  // from lowest to highest, 2 to 10
    bool operator==(const Schaal&) const = default;
};

// Vragen: the resident answers on a scale. Uitslag: licensed elsewhere (ZRM, Mesis); only what came
// out is entered, a text and a text per theme.
enum class InstrumentSoort { Vragen, Uitslag };
constexpr std::array<std::string_view, 2> names(InstrumentSoort) { return {"vragen", "uitslag"}; }

struct Stelling {
    std::string code;   // unique within its instrument, over all its themes
    std::string tekst;  // in the I-form, at most 600 characters
    bool operator==(const Stelling&) const = default;
};

struct Instrumentthema {
    std::string code;  // unique within its instrument
    std::string naam;  // at most 120 characters
    Pictogram pictogram{};
    std::string uitleg;                // for the resident, at most 600 characters
    std::vector<Stelling> stellingen;  // empty: the theme itself is answered, once
    std::string bemoediging;           // shown with the result; at most 600 characters
    std::string competentie = {};      // code of a Doelthema; empty: it belongs to none
    bool operator==(const Instrumentthema&) const = default;
};

struct Instrument {
    std::string code;
    std::string naam;                 // at most 120 characters
    std::string uitleg;               // for the resident, at most 600 characters
    std::string uitleg_professional;  // when and how to use it, at most 600 characters
    std::string bron;                 // where the design comes from; the wording is our own
    std::string schaal = {};          // code of a Schaal; empty only of soort Uitslag
    InstrumentSoort soort{};
    bool gewenst = false;                  // asks what the resident wishes too
    std::vector<Meetmoment> momenten;      // at least one
    std::vector<std::string> doelgroepen;  // codes of codelijst `doelgroep`; empty: all
    std::vector<Instrumentthema> themas;   // at least one, of soort Vragen
    bool operator==(const Instrument&) const = default;
};

}  // namespace houvast

// What `houvast termijn` prints: for a help desk in plain Dutch, and as JSON for a program.
#pragma once

#include "domain/termijnen.h"

#include <span>
#include <string>
#include <string_view>

namespace houvast::cli {

struct TermijnNaam {
    std::string_view naam;     // on the command line
    TermijnSoort soort;
    std::string_view begint;   // what --from is the day of
    std::string_view uitleg;   // one line, without a full stop
};
std::span<const TermijnNaam> termijn_namen();

struct Antwoord {
    const TermijnNaam& naam;
    Termijn termijn;
    Uitleg uitleg;
    std::string let_op = {};  // what the asker should know; mostly empty
};

std::string tekst_van(const Antwoord&);
std::string json_van(const Antwoord&);
std::string lijst_van_termijnen();
std::string lange_datum(Datum);  // "vrijdag 27 november 2026"

}  // namespace houvast::cli

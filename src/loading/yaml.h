// Strict YAML: the part of the language that reads the same to everybody.
// Refused: a key twice, anchors and aliases, tags, more than one document, keys that are not text,
// anything but UTF-8, and files too big, too deep or too full. Nothing is guessed here: a scalar
// stays text, and the reader that knows what it should be turns it into a number or a day.
#pragma once

#include "loading/leesfout.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace houvast::yaml {

inline constexpr std::size_t bytes_max = 512 * 1024;  // our largest file is a few dozen KB
inline constexpr int depth_max = 12;
inline constexpr std::size_t nodes_max = 50'000;
inline constexpr std::size_t keys_max = 500;  // in one map: each new key is compared with all

enum class KnoopSoort { Leeg, Tekst, Lijst, Kaart };

struct Ingang;

struct Knoop {
    KnoopSoort soort = KnoopSoort::Leeg;
    Plaats plaats = {};
    std::string tekst = {};      // of Tekst
    bool aangehaald = false;     // it stood between quotes
    std::vector<Knoop> lijst = {};
    std::vector<Ingang> kaart;  // in the order of the file
};

struct Ingang {
    std::string sleutel;
    Plaats plaats;
    Knoop waarde;
};

// `bestand` is only a name for the faults.
Gelezen<Knoop> parse(std::string_view text, const std::string& bestand);

}  // namespace houvast::yaml

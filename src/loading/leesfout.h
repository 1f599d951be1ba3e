// What can be wrong with a data file, and where: for whoever writes it, not for a resident.
// A reader goes on after a fault, so that one run shows them all. Only broken YAML ends it early.
#pragma once

#include <compare>
#include <expected>
#include <string>
#include <vector>

namespace houvast {

struct Plaats {
    int regel = 0;  // from 1; 0 when it is about the file as a whole
    int kolom = 0;
    auto operator<=>(const Plaats&) const = default;
};

struct Leesfout {
    std::string bestand;
    Plaats plaats;
    std::string reden;  // plain Dutch
    bool operator==(const Leesfout&) const = default;
};
std::string regel_van(const Leesfout&);  // "feestdagen.yaml:3:7: reden"

template <class T>
using Gelezen = std::expected<T, std::vector<Leesfout>>;

}  // namespace houvast

// Lezer: reads one map of a YAML file, key by key, and notes what is wrong instead of stopping.
// A value that is missing or wrong comes back empty, with a fault; so a result is only worth
// something when no fault was noted. A key that nobody asked for is a fault too: `done` says so.
#pragma once

#include "base/datum.h"
#include "loading/yaml.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace houvast::yaml {

struct Fouten {
    std::string bestand;
    std::vector<Leesfout> lijst = {};
    void add(Plaats plaats, std::string reden) {
        lijst.push_back({bestand, plaats, std::move(reden)});
    }
    std::vector<Leesfout> in_order() const;  // of the file
};

struct Bereik {
    int min;
    int max;
};

class Lezer {
  public:
    Lezer(const Knoop& kaart, Fouten& fouten);  // both outlive the Lezer
    Lezer(const Lezer&) = delete;
    Lezer& operator=(const Lezer&) = delete;

    bool has(std::string_view sleutel) const;

    std::string text(std::string_view sleutel, std::size_t characters_max);  // never empty
    // Where the key may be left out; then it is empty.
    std::string text_or_nothing(std::string_view sleutel, std::size_t characters_max);
    std::vector<std::string> text_list(std::string_view sleutel, std::size_t characters_max,
                                   Bereik aantal);  // a list of them, so many
    std::string code(std::string_view sleutel);   // a-z, 0-9 and '-', 1 to 60 characters
    int number(std::string_view sleutel, Bereik);
    bool yes_no(std::string_view sleutel);        // ja or nee
    Datum date(std::string_view sleutel);         // 2026-11-25, a day that exists
    std::chrono::month_day month_day(std::string_view sleutel);  // 12-25; never 29 February
    std::size_t choice(std::string_view sleutel, std::span<const std::string_view> choices);
    std::vector<std::string> codes(std::string_view sleutel);    // a list of them, none twice
    const std::vector<Knoop>& list(std::string_view sleutel);    // empty where it is missing
    const Knoop& map(std::string_view sleutel);  // for a Lezer of its own; that finds what is wrong

    void fault(std::string_view sleutel, std::string reden);  // at its value
    void done();  // every key has been asked for: the others are unknown

  private:
    const Knoop* find(std::string_view sleutel);           // notes that it was asked for
    const Knoop* required(std::string_view sleutel);
    const std::string* scalar(std::string_view sleutel);   // required, text
    std::string text_of(const Knoop&, std::string_view sleutel, std::size_t characters_max);

    const Knoop& kaart_;
    Fouten& fouten_;
    std::set<std::string, std::less<>> asked_;
};

// Every code of `items` stands there once; a second one is a fault at its place.
void check_unique(const std::vector<std::pair<std::string, Plaats>>& codes, Fouten&);

}  // namespace houvast::yaml

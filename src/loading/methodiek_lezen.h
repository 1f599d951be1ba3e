// What the readers of a methodiek's files have in common. Only for those files.
#pragma once

#include "base/fields.h"
#include "loading/lezer.h"
#include "loading/methodiek.h"

#include <algorithm>

namespace houvast::methodiek_lezen {

using yaml::Bereik;
using yaml::Fouten;
using yaml::Knoop;
using yaml::Lezer;

inline constexpr std::size_t naam_characters_max = 120;
inline constexpr std::size_t uitleg_characters_max = 600;
inline constexpr Bereik aantallen{1, 31};
inline constexpr Bereik maanden{1, 60};

// One file while it is read: its faults, and where its things stand.
struct Bestand {
    Fouten fouten;
    Vindplaatsen& waar;

    // A list of maps; `item` makes one thing of each. Two with the same code are a fault where the
    // second one stands. `soort` is what one is called: "fase" gives "fase intake".
    template <class T, class Item>
    std::vector<T> things(Lezer& lezer, std::string_view sleutel, const std::string& soort,
                          Item item) {
        std::vector<T> all;
        std::vector<std::pair<std::string, Plaats>> codes;
        for (const Knoop& knoop : lezer.list(sleutel)) {
            Lezer one(knoop, fouten);
            all.push_back(item(one));
            one.done();
            const std::string& code = all.back().code;
            codes.emplace_back(code, knoop.plaats);
            waar.emplace(soort + ' ' + code, Vindplaats{fouten.bestand, knoop.plaats});
        }
        yaml::check_unique(codes, fouten);
        return all;
    }
};

// Parses, hands the map of the file to `read`, and answers with the faults in the file's order.
template <class Read>
Leesfouten read_file(std::string_view text, const std::string& name, Ingelezen& into, Read read) {
    const auto root = yaml::parse(text, name);
    if (!root) return root.error();
    Bestand bestand{.fouten = {.bestand = name}, .waar = into.waar};
    Lezer lezer(*root, bestand.fouten);
    read(lezer, bestand);
    lezer.done();
    return bestand.fouten.in_order();
}

template <Choice E>
E choice_of(Lezer& lezer, std::string_view sleutel) {
    return static_cast<E>(lezer.choice(sleutel, names_of<E>));
}

// A list of choices; `onbekend` begins the fault of a name that is none: "onbekende stap".
template <Choice E>
std::vector<E> choices_of(Lezer& lezer, std::string_view sleutel, const std::string& onbekend) {
    std::vector<E> all;
    for (const std::string& naam : lezer.codes(sleutel)) {
        const auto& known = names_of<E>;
        const auto found = std::find(known.begin(), known.end(), naam);
        if (found == known.end()) lezer.fault(sleutel, onbekend + ": " + naam);
        else all.push_back(static_cast<E>(found - known.begin()));
    }
    return all;
}

inline std::string naam_of(Lezer& lezer) { return lezer.text("naam", naam_characters_max); }
inline std::string uitleg_of(Lezer& lezer) { return lezer.text("uitleg", uitleg_characters_max); }
inline bool ja_of(Lezer& lezer, std::string_view sleutel) {  // left out is nee
    return lezer.has(sleutel) && lezer.yes_no(sleutel);
}
inline std::string code_or_nothing(Lezer& lezer, std::string_view sleutel) {
    return lezer.has(sleutel) ? lezer.code(sleutel) : std::string{};
}

}  // namespace houvast::methodiek_lezen

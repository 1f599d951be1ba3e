// Zoekvraag: what somebody typed in one box, understood: keys taken out, the rest a name.
// Private to projections/.
#pragma once

#include "projections/zoek_index.h"

namespace houvast {

struct Zoekvraag {
    std::string naam = {};  // zoekvorm of what is no key
    std::vector<std::pair<zoek_index::SleutelSoort, std::string>> sleutels = {};
    std::optional<std::pair<int, int>> dossier = {};  // year and number
};

inline constexpr std::size_t asked_bytes_max = 200;  // what comes after them is not read

Zoekvraag understood(std::string_view gevraagd, std::string_view zoeksleutel);

}  // namespace houvast

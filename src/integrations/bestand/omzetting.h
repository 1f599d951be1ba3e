// Omzetting: what somebody uploaded → what we keep of it. A picture is made anew, upright, without
// anything that the camera or a maker wrote beside it (place, device, a second file behind it). A
// PDF is written anew; one that can do something by itself is drawn, so that only the pages are
// left. A mail and a text stay words. All of it in the sandbox.
#pragma once

#include "base/result.h"
#include "domain/bestand/bestandstype.h"

#include <optional>

namespace houvast::bestand {

inline constexpr int beeldpunten_max = 120'000'000;  // the largest telephone camera has 108 million
inline constexpr int zijde_max = 3500;               // a page of A4 at 300 dots to the inch
inline constexpr int paginas_max = 500;

struct Omgezet {
    Bestandstype type;
    std::string bytes;
    std::optional<int> paginas = {};  // of a PDF
};

// Refuses with a code "bestand-…" that says what is the matter and what helps.
Result<Omgezet> zet_om(std::string_view bytes);

}  // namespace houvast::bestand

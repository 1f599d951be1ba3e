// Zorgen: what somebody worries about, and everything that is said and written around it. One
// bundle per kind of trouble, so that a story hangs together from the first call to the advice.
// Texts as a professional in debt help writes them down: short, warm, without judgement.
#pragma once

#include "domain/traject/opdracht.h"

#include <array>
#include <span>

namespace houvast::demo {

struct Zorg {
    std::array<std::string_view, 3> zorgen;      // in the resident's own words
    std::string_view drempel;                    // what made it hard to come
    std::string_view steun;                      // what helps to go on
    std::optional<Dreiging> dreiging;            // what it can come to
    std::string_view dreiging_toelichting;
    std::array<std::string_view, 3> notities;    // of telephone calls
    std::array<std::string_view, 2> verslagen;   // of the first talk
    std::string_view gesprekszorgen;             // for the professional only
    std::string_view advies;
    std::string_view hulpvraag;
    std::string_view crisis_gedaan;
    std::optional<Groep> groep = {};             // whom it is the worry of
};

std::span<const Zorg> alle_zorgen();
std::span<const Zorg> zorgen_met_dreiging();  // those that can come to a threat

}  // namespace houvast::demo

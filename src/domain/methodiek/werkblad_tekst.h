// A sheet (hulpmiddel.h) as text that somebody can write in one box: on each line what it is, and
// what it says. An empty line ends a group of boxes to tick; elsewhere it means nothing.
//
//     kop: Mijn week          zin: Vul in wat u uitgaf.
//     regels: 5               tabel: Dag | Wat | Bedrag
//     rijen: 7                vakje: Ik heb de post geopend
#pragma once

#include "domain/methodiek/hulpmiddel.h"

#include <expected>

namespace houvast {

std::string werkblad_tekst(const std::vector<werkblad::Blok>&);

// The blocks, or the line that cannot be read, from 1. 0: there are too many.
std::expected<std::vector<werkblad::Blok>, int> werkblad_from(std::string_view tekst);

inline constexpr int blokken_max = 40;

}  // namespace houvast

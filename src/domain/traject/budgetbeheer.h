// Budgetbeheer: the line B1-B6 and BS beside the route (PROCESS.md F3, B1-B11). Each step is a
// record; which one may follow which is a table.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::budgetbeheer {

inline constexpr int evaluatie_maanden = 12;  // T6b, R-256

Result<void> may_step(const Traject&);
Result<Feiten> decide(const Traject&, const LegBeheerstapVast&, const Context&);
bool follows(std::optional<Beheerstap> van, Beheerstap naar);

}  // namespace houvast::budgetbeheer

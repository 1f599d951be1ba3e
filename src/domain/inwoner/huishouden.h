// Huishouden: who lives here beside the cliënten: other adults, and children by year of birth.
#pragma once

#include "domain/besluit.h"

namespace houvast::huishouden {

using Feiten = std::vector<InwonerGebeurtenis>;

inline constexpr int kind_jaren_max = 30;  // a child of the household, not of the law
inline constexpr std::size_t kinderen_max = 20;

Result<Feiten> decide(const LegHuishoudenVast&, const Context&);
bool conflicts(const Feiten& sinds);

// "2015, 2018" → {2015, 2018}. Commas, semicolons, spaces or "en" between; four digits each.
Result<std::vector<int>> geboortejaren(std::string_view, std::chrono::year dit_jaar);

}  // namespace houvast::huishouden

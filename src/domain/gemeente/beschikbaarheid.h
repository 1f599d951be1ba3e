// Beschikbaarheid: when a colleague works, and when not. Set by oneself, or by who leads the team.
// Of an absence no more is kept than its days and one word: why somebody is ill is nobody's matter.
#pragma once

#include "domain/besluit.h"

namespace houvast::beschikbaarheid {

using Feiten = std::vector<GemeenteGebeurtenis>;

Result<Feiten> decide(const Inrichting&, const StelWerktijdenIn&, const Context&);
Result<Feiten> decide(const Inrichting&, const MeldAfwezig&, const Context&);
Result<Feiten> decide(const Inrichting&, const HefAfwezigheidOp&, const Context&);
Inrichting evolve(Inrichting, const WerktijdenIngesteld&);
Inrichting evolve(Inrichting, const AfwezigGemeld&);
Inrichting evolve(Inrichting, const AfwezigheidOpgeheven&);

// "8:30-17:00", also "8.30 - 17 uur"; nothing for what is no such thing, or ends before it begins.
std::optional<Tijdvak> tijdvak_from(std::string_view typed);
std::string tekst_van(const Tijdvak&);  // 08:30-17:00

}  // namespace houvast::beschikbaarheid

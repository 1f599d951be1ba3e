// Cliënt: the second person of a traject, a partner (PROCESS.md F6: one or two). Known already, or
// met here for the first time.
#pragma once

#include "domain/besluit.h"

namespace houvast::client {

inline constexpr std::size_t clienten_max = 2;

Result<void> may_add(const Traject&);
Result<Besluit> decide(const VoegClientToe&, const TrajectId&, const Wereld&, const Context&);
bool conflicts(const std::vector<TrajectGebeurtenis>& sinds);
Traject evolve(Traject, const ClientToegevoegd&);

}  // namespace houvast::client

// Uitval: the resident stops after the first talk, before the decision (transition 6b). Only who
// declines *at* the talk goes without a beschikking (Wgs art. 4a lid 2): here T3 runs on until one
// is sent. Nothing is sent about who has died (PROCESS.md F6).
#pragma once

#include "domain/besluit.h"

namespace houvast::uitval {

using Feiten = std::vector<TrajectGebeurtenis>;

Result<void> may_record(const Traject&);
// Who cannot be reached is first sought again: "te-weinig-pogingen".
Result<Feiten> decide(const Traject&, const LegUitvalVast&, const Context&);
bool conflicts(const Feiten& sinds);
Traject evolve(Traject, const UitvalVastgelegd&);

}  // namespace houvast::uitval

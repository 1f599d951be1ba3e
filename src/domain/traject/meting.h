// Meting: an instrument that was filled in, alone or together. It
// opens once there is a traject, never decides and never moves a phase, and what
// is skipped is no fault. An evaluation is measured with what the begin was.
#pragma once

#include "domain/traject/feiten.h"

namespace houvast::meting {

Result<void> may_continue(const Traject&);  // one is not finished

Result<Feiten> decide(const Traject&, const LegMetingVast&, const Context&);
Result<Feiten> decide(const Traject&, const VulMetingAan&, const Context&);
Result<Feiten> decide(const Traject&, const LegUitslagVast&, const Context&);

// What can be answered, in the order of the instrument: its stellingen, and the themes without.
std::vector<std::string> vragen_van(const Instrument&);

// A colleague answered the same of it meanwhile, and a later answer takes its place: look first.
bool conflicts(const VulMetingAan&, const Feiten& sinds);

// As it stands after more of it was filled in: a later answer takes the place of an earlier one.
LegMetingVast aangevuld(LegMetingVast, const VulMetingAan&);

}  // namespace houvast::meting

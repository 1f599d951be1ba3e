// The index of what may be asked of a signal: one line per command.
#pragma once

#include "domain/besluit.h"

namespace houvast::signaal {

Result<Besluit> decide(const SignaalOpdracht&, const SignaalId&, const Wereld&, const Context&);

}  // namespace houvast::signaal

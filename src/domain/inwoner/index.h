// The index of what may be asked about a person: one line per command, to the noun's own file.
#pragma once

#include "domain/besluit.h"

namespace houvast::inwoner {

Result<Besluit> decide(const InwonerOpdracht&, const InwonerId&, const Wereld&, const Context&);
bool conflicts(const InwonerOpdracht&, const std::vector<InwonerGebeurtenis>& sinds);

}  // namespace houvast::inwoner

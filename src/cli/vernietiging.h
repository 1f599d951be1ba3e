// Vernietiging: what `houvast destroy` does inside one write transaction. Scrubbing the files is
// the caller's, after it.
#pragma once

#include "cli/gereedschap.h"

namespace houvast::cli {

// The stream's rows and key, and its read rows. The stream is there. `grond`: no personal data.
void vernietig(Werkplek&, const StreamId&, const std::string& grond, const Clock&);

// The texts of one event: bytes gone, with a record. Refused as in domain/wissen.h.
Result<void> wis_gegeven(Werkplek&, const Onderwerp&, int gegeven, const std::string& reden,
                         const Clock&);

}  // namespace houvast::cli

// Wissing: how the texts of an event go from the journal, for the website and the command line.
#pragma once

#include "domain/besluit.h"
#include "journal/journal.h"

namespace houvast {

// In the write transaction in which the record (GegevenGewist) is appended. The event reads without
// its texts from now on.
void wipe_texts(Journal&, const Onderwerp&, int version);

}  // namespace houvast

// Tijdlijn: the events of one traject as lines, the newest first. Pure; read from the journal by
// app/view, not kept in a table.
#pragma once

#include "codec/codec.h"
#include "projections/tijdlijn_view.h"

#include <map>

namespace houvast {

// `recorded` is the stream from its first event; `namen` those of medewerkers, by id.
std::vector<TijdlijnRegel> tijdlijn(const std::vector<Recorded>& recorded,
                                    const std::map<MedewerkerId, std::string>& namen);

}  // namespace houvast

// Tijdlijn: the events of one stream as lines, the newest first. Pure; read from the journal by
// app/view, not kept in a table.
#pragma once

#include "codec/codec.h"
#include "domain/gemeente/inrichting.h"
#include "domain/methodiek/methodieken.h"
#include "projections/tijdlijn_view.h"

namespace houvast {

// `recorded` is the stream from its first event; `inrichting` knows the names of medewerkers,
// `methodiek` those of products and codes: what it does not have, `alle` may.
std::vector<TijdlijnRegel> tijdlijn(const std::vector<Recorded>& recorded,
                                    const Inrichting& inrichting, const Methodiek& methodiek,
                                    const Methodieken& alle);

}  // namespace houvast

// Teksten: which events of a dossier hold something that somebody typed, to wipe one. Of each: what
// kind, when, by whom, in which fields; what stands in them only for who may see it anyway.
#pragma once

#include "domain/besluit.h"
#include "projections/tijdlijn_view.h"

namespace houvast {

struct TekstenDeel {  // one stream
    Onderwerp van;
    std::string naam = {};  // "2026-00417", or of whom; empty where that is not theirs to see
    std::vector<TijdlijnRegel> regels = {};  // with a text, or wiped; the newest first
};

struct TekstenBeeld {
    std::vector<TekstenDeel> delen;  // what was asked for first, then who and what belong to it
};

}  // namespace houvast

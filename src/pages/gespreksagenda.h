// Gespreksagenda: what comes back in the next talk, and beside it the goals that are worked on:
// what a topic is for. In the dossier, and above a plate at the start of the talk.
#pragma once

#include "html/html.h"
#include "projections/dossier_view.h"
#include "texts/texts.h"

namespace houvast::pages {

// Above a plate: each topic leads to its tile. Nothing without topics and goals.
html::Html gespreksagenda(const DossierBeeld&, const Texts&);

// In the dossier, beside the appointments, with the way to the talk itself. Nothing where nothing
// stands and no talk can be held.
html::Html gespreksagenda_paneel(const DossierBeeld&, const Texts&);

// The goals that are worked on, in the resident's own words.
std::vector<std::string> lopende_doelen(const Boek&);

}  // namespace houvast::pages

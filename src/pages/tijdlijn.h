// Tijdlijn: what happened in a dossier, in plain sentences, the newest first.
#pragma once

#include "html/html.h"
#include "projections/dossier_view.h"
#include "texts/texts.h"

namespace houvast::pages {

// "Contact per telefoon": the sentence of one line, its choices in words.
std::string zin_van(const TijdlijnRegel&, const Texts&);
// What was chosen and written: label and text, in words.
std::vector<std::pair<std::string, std::string>> alineas_van(const TijdlijnRegel&, const Texts&);
// "De tekst die hier stond, is op 3 november gewist door Lena Vos. Waarom: …"
std::string gewist_zin(const Wissing&, const Texts&);
// "door Anna Bakker", "door de inwoner zelf"; empty for the system.
std::string door_wie(const TijdlijnRegel&, const Texts&);

// `mogelijk` decides which lines can be corrected: moved to the right dossier, or wiped.
html::Html tijdlijn_lijst(const std::vector<TijdlijnRegel>&, const TrajectId&,
                          const Mogelijkheden& mogelijk, Datum vandaag, const Texts&);

}  // namespace houvast::pages

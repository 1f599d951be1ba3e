// What the pages of the professional share: how a dossier is called, its address, its words.
#pragma once

#include "html/url.h"
#include "projections/dossiers_view.h"
#include "texts/texts.h"

namespace houvast::pages {

std::string nummer_van(const DossierRij&);  // 2026-00417

// The name, or that it is shielded: a view leaves the name out for who may not see it.
std::string naam_van(const DossierRij&, const Texts&);

// The sentences about a dossier, in which nazorg is called as its methodiek does; with an
// empty name as we call it.
Texts texts_van(const std::string& nazorg_naam, const Texts&);

html::Url url_van(const TrajectId&);
html::Url url_van(const TrajectId&, OpdrachtSoort);  // /trajecten/<id>/eerste-gesprek
html::Url url_van(const InwonerId&);
html::Url url_van(const InwonerId&, OpdrachtSoort);
html::Url url_van(const SignaalId&);
html::Url url_van(const SignaalId&, OpdrachtSoort);

// "Goedemorgen, Anna", by the minutes since midnight and the first name.
std::string groet(const std::string& naam, int minuten, const Texts&);

// Why a refusal is so, in plain words with the article or the number of the rule after it: "Eerst
// contact herstellen, dan pas sluiten (regel R-018)". Empty without a ground.
std::string grond_in_woorden(const std::string& grond, const Texts&);

// Message id "opdracht.<noun>.<deel>".
std::string bericht_van(OpdrachtSoort, std::string_view deel);
// What a link to its form says.
std::string titel_van(OpdrachtSoort, const Texts&);

// "Per telefoon" inside a sentence: "per telefoon". Only an ASCII letter changes.
std::string in_zin(std::string text);
std::string met_hoofdletter(std::string text);

// "25 november", with the year when it is not this one.
std::string dag_van(Datum, Datum vandaag, const Texts&);

// "Turks, met tolk"; empty when nothing is known.
std::string taal_en_tolk(const std::optional<std::string>& taal, bool tolk, const Texts&);
std::string contactwens(const std::optional<Kanaal>& liefst,
                        const std::optional<std::string>& wanneer, const Texts&);

}  // namespace houvast::pages

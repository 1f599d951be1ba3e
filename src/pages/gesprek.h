// Gesprek: an appointment in words, its panel in a dossier, and the agenda of one's own week.
#pragma once

#include "html/html.h"
#include "pages/form.h"
#include "projections/agenda_view.h"
#include "projections/dossier_view.h"

namespace houvast::pages {

// "donderdag 26 november, 10:00 tot 11:00"
std::string moment_in_woorden(const Gespreksmoment&, const Texts&);

// The appointments of a dossier that are still to come or wait for their outcome; nothing without.
html::Html gesprekken_paneel(const DossierBeeld&, Datum vandaag, const Texts&);

// Today's, on the page Vandaag; nothing without.
html::Html gesprekken_vandaag(const std::vector<GesprekMetDossier>&, const Texts&);

struct AgendaPagina {
    Datum vandaag;
    std::string gedaan = {};
};
// Of this week, or of the one that was asked for.
html::Url agenda_url(const MedewerkerId& van);
html::Html agenda_pagina(const AgendaBeeld&, const AgendaPagina&, const Texts&);

}  // namespace houvast::pages

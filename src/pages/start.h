// Start: the first page of who has no dossiers of their own: what they may do here now, and what
// they do not see. Never a link to a page that is not theirs.
#pragma once

#include "domain/actor.h"
#include "domain/soorten.h"
#include "html/html.h"
#include "texts/texts.h"

namespace houvast::pages {

struct StartPagina {
    std::string naam;  // "Joost Mulder"; the greeting uses the first name
    Rollen rollen;
    Datum vandaag;
    int minuten = 9 * 60;  // since midnight: which greeting
    std::string csrf = {};
    bool mag_kijklog = false;
    bool mag_wissen = false;
    bool mag_beheer = false;
    bool mag_signalen = false;
    std::optional<Beeld> onbekend = {};  // what was looked for and is not there,
    std::string getypt = {};             // by this
};
html::Html start_pagina(const StartPagina&, const Texts&);

}  // namespace houvast::pages

// Berichten: whether reminders leave at all, and which did not arrive. For who mends that: with the
// number of the dossier, never with what was in the message.
#pragma once

#include "html/html.h"
#include "projections/post_view.h"
#include "texts/texts.h"

namespace houvast::pages {

struct PostPagina {
    Datum vandaag;
    std::string csrf;
    bool mailt = false;         // configured for this gemeente
    bool smst = false;
    bool kan_bellen = true;     // the gemeente has a telephone number, which every message names
    bool mag_dossier = false;   // a number is a link then
    std::string gedaan = {};    // "opnieuw" or "niet-meer": what came of a button
};
html::Html post_pagina(const PostBeeld&, const PostPagina&, const Texts&);

// "Herinnering per mail verstuurd op 24 november": beside an appointment.
std::string herinnering_zin(const PostRij&, Datum vandaag, const Texts&);

}  // namespace houvast::pages

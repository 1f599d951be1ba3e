// Overdracht: the open dossiers of one colleague, to give each to another, or all to one. Every
// dossier is a command of its own (WijsToe), with its own id: what is refused is told of that one.
#pragma once

#include "pages/cellen.h"
#include "pages/form.h"
#include "projections/team_view.h"

namespace houvast::pages {

// The names of the fields; each dossier's end with its id.
namespace overdracht_veld {
inline constexpr std::string_view allen = "allen";         // for all that follow it
inline constexpr std::string_view naar = "naar-";          // empty: as `allen`; or blijft
inline constexpr std::string_view blijft = "blijft";
inline constexpr std::string_view opdracht = "opdracht-";  // the command id
inline constexpr std::string_view gezien = "gezien-";      // the version on the page
}  // namespace overdracht_veld

struct NietOvergedragen {
    TrajectId traject;
    std::string naam;   // of the resident, or the number of a dossier that shows none
    Weigering waarom;
};

struct OverdrachtPagina {
    Datum vandaag = {};
    std::string csrf = {};
    std::vector<std::string> opdrachten = {};  // a fresh command id for each row of the list
    Typed gekozen = {};                   // what was chosen before
    bool niets_gekozen = false;
    int gedaan = 0;                       // so many were handed over just now
    std::vector<NietOvergedragen> niet = {};
};
html::Html overdracht_pagina(const Overdracht&, const OverdrachtPagina&, const Texts&);

// First: of whom. Who has nothing open is left out.
html::Html overdracht_keuze(const std::vector<Collega>&, Datum vandaag, const Texts&);

}  // namespace houvast::pages

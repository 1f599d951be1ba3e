// What a search finds: a person, once, with what a list shows.
#pragma once

#include "projections/dossiers_view.h"

namespace houvast {

enum class GevondenOp {
    Naam,
    Geboortedatum,
    Postcode,
    Telefoon,
    Email,
    Bsn,
    Dossiernummer,
};
// Somebody who gives this proves to know exactly whom they look for: only so is a shielded person
// found, and only by those who may (app/view).
constexpr bool is_exact(GevondenOp op) {
    return op == GevondenOp::Bsn || op == GevondenOp::Dossiernummer;
}

struct ZoekResultaat {
    InwonerRij persoon;                       // merges resolved
    std::optional<DossierRij> dossier = {};   // the newest, of doubles too
    bool afgeschermd = false;                 // this person, or a double
    GevondenOp gevonden_op = GevondenOp::Naam;
    int gelijkenis = 0;  // 0 to 100
};

inline constexpr int zoek_resultaten_max = 20;

}  // namespace houvast

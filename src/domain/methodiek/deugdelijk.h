// Is a methodiek sound? What no reader of one file can see: whether its parts fit each other and
// the program. Pure; the shape of the files is checked in loading/.
#pragma once

#include "base/result.h"
#include "domain/methodiek/methodiek.h"

namespace houvast {

// All that is wrong, in the order of the files; empty when it is sound. Each has the value `in`:
// what it is about, as a kind and a code ("subdoel brief-openen"), further in after a comma
// ("instrument leefgebieden, thema werk"), or a kind alone where something is not there; so that
// whoever read the files can say where that stands. The codes, with their other values:
//   methodiek.leeg            there has to be at least one
//   methodiek.dubbel          code: the same code twice
//   methodiek.onbekend        soort, code: a reference to something that is not there
//   methodiek.stap-zonder-fase  stap: no phase covers this step
//   methodiek.stap-dubbel     stap: two phases cover it
//   methodiek.volgorde        its steps come before those of the phase above it
//   methodiek.keuzes          codelijst, code: a list that the program knows lacks or adds a choice
//   methodiek.geen-codelijst  codelijst: this list has to be there
//   methodiek.beheer-alleen   R-092: products for beheer, none for begeleiding
// of measuring:
//   methodiek.treden          aantal: a scale has 2 to 10 steps
//   methodiek.zonder-schaal   questions, and no scale to answer on
//   methodiek.zonder-thema    questions about nothing, or an aid for nothing
//   methodiek.zonder-moment   an instrument that is never used
//   methodiek.norm            R-044, tekst: it has a digit, € or %, where wishes are asked too
//   methodiek.begin-en-einde : none for everybody serves at begin and end
//   methodiek.plaat           a plate has topics, or an instrument: as its soort says, not both
//   methodiek.klassen         R-047, code: one of the three classes is missing, or another is there
//   methodiek.codelijst-keuze a question is answered from a codelijst, or not: as its soort says
// of goals:
//   methodiek.ander-thema     einddoel: the end that a step leads to is of another theme
//   methodiek.kring           a step that waits for itself, through others or not
//   methodiek.zwaarder-vooraf na: the step that comes first is harder
//   methodiek.weinig-subdoelen  aantal, minstens: too few steps in this theme
//   methodiek.moeilijkheid    moeilijkheid: none of them is this hard
// of aids and training:
//   methodiek.weinig-hulpmiddelen  aantal, minstens: too few aids for this theme
//   methodiek.adres           film and e-learning have an address, and nothing else has
//   methodiek.adres-site      adres: not https, or not of a public site that we know
//   methodiek.werkblad        a sheet has blocks, and nothing else has
//   methodiek.zonder-tekst    nothing to read, where there is nothing to look at either
//   methodiek.product-soort   R-287, product: group training is a product of soort begeleiding
std::vector<Weigering> gebreken(const Methodiek&);

inline constexpr int subdoelen_per_thema_min = 6;
inline constexpr int hulpmiddelen_per_thema_min = 4;

}  // namespace houvast

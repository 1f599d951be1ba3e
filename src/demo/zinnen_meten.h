// Zinnen of measuring and learning. Which topics, questions and goals there are is data of the
// methodiek; what is said about them is found by its picture, that every methodiek knows.
#pragma once

#include "demo/kans.h"
#include "domain/methodiek/pictogram.h"

#include <span>
#include <string_view>
#include <vector>

namespace houvast::demo {

struct Onderwerptekst {  // of a topic of a plate
    Pictogram over;
    std::string_view notitie, samenvatting;
};
std::span<const Onderwerptekst> onderwerpteksten();

struct EigenOnderwerp {  // that no plate has
    std::string_view wat, notitie;
};
std::span<const EigenOnderwerp> eigen_onderwerpen();
std::span<const std::string_view> gemiste_onderwerpen();  // what was missed at the plate

struct Doeltekst {  // in the resident's own words
    Pictogram over;
    std::string_view eigen_woorden, wie_doet_wat, onderweg, gehaald;
};
std::span<const Doeltekst> doelteksten();
std::span<const std::string_view> losgelaten_doelen();  // why a goal was let go

std::span<const std::string_view> metingen_eerste();     // what was said while filling in
std::span<const std::string_view> metingen_later();
std::span<const std::string_view> inschalingen_scan();   // why this class, after the measurement
std::span<const std::string_view> inschalingen_evaluatie();
std::span<const std::string_view> inschalingen_terugval();

struct Uitslagtekst {  // of an instrument from elsewhere
    std::string_view uitslag, bron;
};
std::span<const Uitslagtekst> uitslagteksten();
std::span<const std::string_view> uitslag_per_thema();

std::span<const std::string_view> trainingsplaatsen();
std::span<const std::string_view> trainingseffecten();

// One of those about this; where there is none, one that always fits (Pictogram::Vraag).
template <class Tekst>
const Tekst& passend(Kans& kans, std::span<const Tekst> alle, Pictogram over) {
    std::vector<const Tekst*> found, altijd;
    for (const Tekst& tekst : alle) {
        if (tekst.over == over) found.push_back(&tekst);
        if (tekst.over == Pictogram::Vraag) altijd.push_back(&tekst);
    }
    return *kans.uit(found.empty() ? altijd : found);
}

}  // namespace houvast::demo

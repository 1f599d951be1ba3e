// Inschalingen: all of a dossier in the order of their days, with what was answered as the
// methodiek of that time names it. The first point may be the judgement of the intake.
#pragma once

#include "domain/soorten.h"
#include "domain/traject/inschaling.h"
#include "projections/dossiers_view.h"

namespace houvast {

struct Schemaantwoord {
    std::string vraag;  // code
    std::string naam;   // of the question
    SchemaSoort soort{};
    std::vector<std::string> waarden = {};  // in words; of JaNee and Maanden as it was given
    bool operator==(const Schemaantwoord&) const = default;
};

struct Inschalingspunt {
    int gebeurtenis = 0;
    Datum op = {};
    std::optional<Inschaalaanleiding> aanleiding = {};  // nothing: the judgement of the intake
    std::optional<Inschaling> klasse = {};
    std::vector<Schemaantwoord> antwoorden = {};
    std::string motivatie = {};  // empty once it was wiped
    std::string door = {};       // of a medewerker; else empty
};

struct InschalingenBeeld {
    DossierKop kop;
    std::vector<Inschalingspunt> punten = {};  // the oldest day first
    std::array<std::string, 3> klassen = {};   // as this dossier's methodiek calls them
    std::optional<inschaling::Voorstel> voorstel = {};
    bool letters_neutraal = false;             // the letters are ours, no source has them
    std::vector<OpdrachtSoort> nu = {};        // what this person can do from here
};

// For the page of the dossier: how it stands now.
struct Inschalingstand {
    std::string klasse = {};
    std::string letter = {};
    int aantal = 0;  // of inschalingen, that of the intake not counted
    std::optional<inschaling::Voorstel> voorstel = {};
};

}  // namespace houvast

// Meetverloop: what a story measured, talked about at a plate and worked on so far, so that the
// next time follows from it. It has chance of its own: the rest of the story stays as it was.
#pragma once

#include "demo/kans.h"
#include "demo/zinnen_meten.h"
#include "domain/traject/opdrachten_meten.h"

#include <optional>
#include <string>
#include <vector>

namespace houvast::demo {

struct LopendDoel {
    int gebeurtenis;  // version of its event
    std::string thema;
    std::optional<Code> subdoel;
    const Doeltekst* tekst;
};

struct Meetverloop {
    Kans kans;
    bool teruggevallen = false;

    std::string instrument = {};              // with which it began; empty: not measured yet
    std::vector<Antwoord> antwoorden = {};    // as they were last
    int open_meting = 0;                      // version of its event; 0: none waits for the rest
    std::vector<Antwoord> rest = {};          // of that one

    std::optional<BespreekOnderwerp> volgende_keer = {};
    std::optional<Inschaling> klasse = {};    // of the last inschaling; nothing before the first
    std::vector<Antwoord> schema = {};        // what it said beside that
    std::vector<LopendDoel> doelen = {};      // that are not reached yet
    int bijeenkomsten = 0;                    // of the training, so far
    std::optional<Code> trainingsproduct = {};  // in the plan only for the training
};

}  // namespace houvast::demo

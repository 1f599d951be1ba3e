// What daden do with the plates, instruments, goals and trainings of the methodiek of their
// gemeente. Nothing is written where the methodiek has nothing for it, or the dossier is closed.
#pragma once

#include "demo/verhaal.h"

namespace houvast::demo::daad {

// plaat.cc
void leg_plaat_op_tafel(Verhaal&);        // at the begin of the intake
void bespreek_wat_openstond(Verhaal&);    // at the next talk

// meting.cc
void meet_aan_het_begin(Verhaal&, Meting);
void maak_meting_af(Verhaal&);            // where the first time was not all of it
void meet_opnieuw(Verhaal&, Meetmoment, Meting);  // with what the begin was measured with
void neem_uitslag_over(Verhaal&);         // of an instrument from elsewhere

// inschaling.cc
void schaal_eerst_in(Verhaal&, const LegOordeelVast&);
void schaal_in_na_meting(Verhaal&);
void schaal_in_na_evaluatie(Verhaal&, std::optional<Inschaling> besloten);

// doelen.cc
void stel_doelen(Verhaal&);               // with a new begeleidingsplan
void werk_doel_bij(Verhaal&);             // one that is being worked on
void rond_doel_af(Verhaal&);
void rond_doelen_af(Verhaal&);

// training.cc: by the number of the story, so that it is known before there is a plan
void kies_training(Verhaal&);             // its product goes into the plan
void volg_training(Verhaal&);             // the next time of it

}  // namespace houvast::demo::daad

// Daden: the steps that stories are made of. Each is what one person does on one day, in words that
// fit the trouble of the story.
#pragma once

#include "demo/verhaal.h"

namespace houvast::demo::daad {

// aanmelding.cc: how it begins
void meld_aan(Verhaal&);
void meld_aan_met_dreiging(Verhaal&);
void meld_tweede_aan(Verhaal&);       // as a person of its own: a double, or a namesake
void meld_opnieuw_aan(Verhaal&);      // known from an earlier traject
void wijs_toe(Verhaal&);

// gesprek.cc: getting in touch, and the first talk
void bel(Verhaal&);                   // reached
void word_gebeld(Verhaal&);           // at the front desk
void probeer_te_bellen(Verhaal&);
void probeer_een_bericht(Verhaal&);
void stuur_open_deur_brief(Verhaal&);
void stel_gesprek_uit(Verhaal&);
void voer_eerste_gesprek(Verhaal&);
void meld_dreiging(Verhaal&);
void rond_crisis_af(Verhaal&);

// afloop.cc: where it goes
void rond_af_met_advies(Verhaal&);
void voer_gesprek_en_zie_af(Verhaal&);
void sluit_na_pogingen(Verhaal&);
void start_intake(Verhaal&);
void houd_contact(Verhaal&);          // during the intake

// kaart.cc: the person
void vul_kaart(Verhaal&);
void leg_bsn_vast(Verhaal&);
void leg_wensen_vast(Verhaal&);
void leg_huishouden_vast(Verhaal&);
void voeg_partner_toe(Verhaal&);
void scherm_af(Verhaal&);
void hef_afscherming_op(Verhaal&);
void voeg_samen(Verhaal&);
void maak_samenvoeging_ongedaan(Verhaal&);

// vergissing.cc: what went wrong, and was put right
void noteer_in_verkeerd_dossier(Verhaal&);
void verplaats_contact(Verhaal&);
void noteer_te_veel(Verhaal&);
void wis_notitie(Verhaal&);

// signaal.cc: from a creditor
void registreer_signaal(Verhaal&);
void doe_aanbod_telefonisch(Verhaal&);
void doe_aanbod_per_brief(Verhaal&);
void aanvaard_aanbod(Verhaal&);
void aanvaard_aanbod_met_dreiging(Verhaal&);
void sluit_signaal_af(Verhaal&);      // one way or the other, but not accepted

}  // namespace houvast::demo::daad

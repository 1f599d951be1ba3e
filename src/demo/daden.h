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

// intake.cc: its steps, and what is decided
void leg_beeldvorming_vast(Verhaal&);
void vorm_een_oordeel(Verhaal&);
void bespreek_met_collega(Verhaal&);
void stel_plan_op(Verhaal&);
void bespreek_plan(Verhaal&);
void bespreek_plan_dat_anders_moet(Verhaal&);
void laat_toe(Verhaal&);
void wijs_af(Verhaal&);
void verzend_beschikking(Verhaal&);
void stop_in_intake(Verhaal&);
void besluit_te_stoppen(Verhaal&);
void zet_termijn_stil(Verhaal&);
void laat_termijn_lopen(Verhaal&);

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

// uitvoering.cc: products and the begeleidingsplan
void start_producten(Verhaal&);       // each other kind waits for its time
void start_beheer(Verhaal&);
void start_nazorgproduct(Verhaal&);
void rond_begeleiding_af(Verhaal&);
void rond_beheer_af(Verhaal&);
void stel_begeleidingsplan_vast(Verhaal&);
void spreek(Verhaal&);                // a contact during begeleiding
void spreek_moeizaam(Verhaal&);
void wijzig_contactfase(Verhaal&, Contactfase);
template <Contactfase fase>
void ga_over_op(Verhaal& v) { wijzig_contactfase(v, fase); }

// evaluatie.cc
void start_evaluatie(Verhaal&, EvaluatieAanleiding);
template <EvaluatieAanleiding aanleiding>
void evalueer_om(Verhaal& v) { start_evaluatie(v, aanleiding); }
void ga_door_zoals_het_was(Verhaal&);
void ga_door_met_ander_plan(Verhaal&);   // the begeleidingsplan changes
void ga_door_met_ander_besluit(Verhaal&);  // the plan van aanpak too
void concludeer_volgen(Verhaal&);
void breid_uit_met_beheer(Verhaal&);     // another plan van aanpak
void scherp_voorwaarden_aan(Verhaal&);   // adverse: heard before

// volgen.cc: volgen, nazorg and the ending
void start_volgen(Verhaal&);
void volg(Verhaal&);
void volg_en_besluit_tot_nazorg(Verhaal&);
void stel_preventieplan_op(Verhaal&);
void noteer_moeilijk_moment(Verhaal&);
void start_nazorg(Verhaal&);          // half a year
void start_nazorg_van_een_jaar(Verhaal&);
void vraag_na(Verhaal&);
void vraag_na_vergeefs(Verhaal&);
void rond_traject_af(Verhaal&);       // after nazorg
void stop_om_voorwaarden(Verhaal&);
void stop_op_eigen_wens(Verhaal&);
void stop_na_verhuizing(Verhaal&);

// terugval.cc
void val_terug(Verhaal&, NaTerugval);
template <NaTerugval vervolg>
void val_terug_met(Verhaal& v) { val_terug(v, vervolg); }
void rond_interventie_af(Verhaal&);

// zijlijnen.cc: what runs beside the route
void schuldregeling(Verhaal&, Schuldregelstap);
template <Schuldregelstap stap>
void regel_schulden(Verhaal& v) { schuldregeling(v, stap); }
void krijg_moratorium(Verhaal&);
void wsnp(Verhaal&, Wsnpstap);
template <Wsnpstap stap>
void ga_naar_wsnp(Verhaal& v) { wsnp(v, stap); }
void bewind(Verhaal&, Bewindstap);
template <Bewindstap stap>
void kom_onder_bewind(Verhaal& v) { bewind(v, stap); }
void beheer(Verhaal&, Beheerstap);
template <Beheerstap stap>
void beheer_stap(Verhaal& v) { beheer(v, stap); }
void pauzeer_kort(Verhaal&);          // six weeks
void pauzeer_lang(Verhaal&);          // five months
void hervat(Verhaal&);

// bezwaar.cc
void maak_bezwaar(Verhaal&);
void maak_bezwaar_bij_commissie(Verhaal&);
void verdaag_bezwaar(Verhaal&);
void krijg_gelijk(Verhaal&);
void krijg_geen_gelijk(Verhaal&);
void stel_in_gebreke(Verhaal&);

// leven.cc: a couple that separates, a death, a move, a case from elsewhere
void ga_uit_elkaar(Verhaal&);
void spreek_partner(Verhaal&);
void overlijd(Verhaal&);
void verlies_partner(Verhaal&);
void verhuis(Verhaal&);
void neem_over(Verhaal&, Overnamefase);
template <Overnamefase fase>
void neem_over_in(Verhaal& v) { neem_over(v, fase); }

// vastlegging.cc, geldzaken.cc: what is written down beside it
void leg_kenmerken_vast(Verhaal&);
void leg_onderdelen_vast(Verhaal&);
void maak_afspraak(Verhaal&);
void rond_afspraak_af(Verhaal&);      // nothing when none is open
void verwijs(Verhaal&);
void vraag_naar_verwijzing(Verhaal&);
void verantwoord_maatwerk(Verhaal&);
void geef_informatie(Verhaal&);
void twijfel_aan_inschaling(Verhaal&);
void maak_begroting(Verhaal&);
void maak_begroting_met_tekort(Verhaal&);
void check_inkomen(Verhaal&);         // what is not used yet is applied for
void check_uitkomst(Verhaal&);        // what came of it
void noteer_schulden(Verhaal&);
void noteer_informele_schuld(Verhaal&);
void streep_schuld_weg(Verhaal&);     // nothing when none is open
void tref_regeling(Verhaal&);

// papieren.cc
void voeg_papieren_toe(Verhaal&);     // in one story of five

// signaal.cc: from a creditor
void registreer_signaal(Verhaal&);
void doe_aanbod_telefonisch(Verhaal&);
void doe_aanbod_per_brief(Verhaal&);
void aanvaard_aanbod(Verhaal&);
void aanvaard_aanbod_met_dreiging(Verhaal&);
void sluit_signaal_af(Verhaal&);      // one way or the other, but not accepted

}  // namespace houvast::demo::daad

// Every story by name, and the parts that several share. Each plans the steps of one Verhaal.
#pragma once

#include "demo/verhaal.h"

namespace houvast::demo::verhaal {

// The card is filled in bit by bit, as people do; who has a language of their own gets asked.
void leer_kennen(Verhaal&, int dag);
// How every story begins: an aanmelding, or a dossier from elsewhere, and so many days later
// somebody who takes it on.
void begin(Verhaal&, Daad hoe, int toegewezen_na, int dag = 0);
// From aanmelding to first talk; gives the day of the talk.
int tot_gesprek(Verhaal&, int min_dagen, int max_dagen);
// Every five to seven weeks somebody calls; T3b is two months. With one in nine that slips away.
void blijf_in_contact(Verhaal&, int vanaf);

// route.cc
void advies_is_genoeg(Verhaal&);
void wacht_op_gesprek(Verhaal&);
void net_gemeld(Verhaal&);
void bijna_te_laat(Verhaal&);
void te_laat(Verhaal&);
void niet_bereikt(Verhaal&);
void nog_niet_bereikt(Verhaal&);
void ziet_ervan_af(Verhaal&);
void stelt_uit(Verhaal&);
void komt_terug(Verhaal&);

// intake.cc
void naar_intake(Verhaal&);
void krijgt_hulp(Verhaal&);
void wil_een_ander_plan(Verhaal&);
void wacht_op_gegevens(Verhaal&);
void wordt_afgewezen(Verhaal&);
void stopt_in_de_intake(Verhaal&);

// begeleiding.cc: from the decision to the evaluation
void plan_in_de_maak(Verhaal&);
void plan_te_laat(Verhaal&);
void in_begeleiding(Verhaal&);
void wordt_gemonitord(Verhaal&);
void bouwt_af(Verhaal&);
void lang_niet_gesproken(Verhaal&);
void wordt_geevalueerd(Verhaal&);
void evaluatie_te_laat(Verhaal&);
void krijgt_ander_plan(Verhaal&);
void krijgt_beheer_erbij(Verhaal&);
void krijgt_strengere_voorwaarden(Verhaal&);

// nazorg.cc: volgen, nazorg, the end, and back in
void wordt_gevolgd(Verhaal&);
void volgen_te_laat(Verhaal&);
void in_nazorg(Verhaal&);
void nazorg_te_laat(Verhaal&);
void rond_het_af(Verhaal&);           // within or after the six months, as the begin says
void terugval_in_volgen(Verhaal&);
void terugval_in_nazorg(Verhaal&);
void terugval_na_het_einde(Verhaal&);
void terugval_loopt(Verhaal&);
void terugval_nieuw_traject(Verhaal&);

// einde.cc: another end
void voorwaarden_niet_nagekomen(Verhaal&);
void wil_zelf_stoppen(Verhaal&);
void verhuist(Verhaal&);
void overlijdt(Verhaal&);
void partner_overlijdt(Verhaal&);
void gaan_uit_elkaar(Verhaal&);
void bezwaar_loopt(Verhaal&);
void bezwaar_te_laat(Verhaal&);
void bezwaar_gegrond(Verhaal&);
void bezwaar_ongegrond(Verhaal&);

// zijlijnen.cc: what runs beside the route
void naar_de_wsnp(Verhaal&);
void wsnp_geweigerd(Verhaal&);
void schone_lei(Verhaal&);
void lost_schulden_af(Verhaal&);
void onder_bewind(Verhaal&);
void bewind_opgeheven(Verhaal&);
void budgetbeheer_rond(Verhaal&);
void budgetbeheer_blijft(Verhaal&);
void pauze_loopt(Verhaal&);
void pauze_voorbij(Verhaal&);
void overgenomen_in_intake(Verhaal&);
void overgenomen_in_begeleiding(Verhaal&);
void overgenomen_in_volgen(Verhaal&);
void overgenomen_met_dreiging(Verhaal&);

// bijzonder.cc
void dreiging_deze_week(Verhaal&);
void dreiging_onderweg(Verhaal&);
void crisis_afgerond(Verhaal&);
void crisis_loopt(Verhaal&);
void samen(Verhaal&);
void blijft_afgeschermd(Verhaal&);
void weer_zichtbaar(Verhaal&);
void dubbel_geregistreerd(Verhaal&);
void vader_en_zoon(Verhaal&);
void verkeerd_dossier(Verhaal&);
void te_veel_genoteerd(Verhaal&);

// signaal.cc
void signaal_aanvaard(Verhaal&);
void signaal_met_dreiging(Verhaal&);
void signaal_open(Verhaal&);
void signaal_niet_aanvaard(Verhaal&);

}  // namespace houvast::demo::verhaal

// Every story by name, and the parts that several share. Each plans the steps of one Verhaal.
#pragma once

#include "demo/verhaal.h"

namespace houvast::demo::verhaal {

// The card is filled in bit by bit, as people do; who has a language of their own gets asked.
void leer_kennen(Verhaal&, int dag);
// From aanmelding to first talk; gives the day of the talk.
int tot_gesprek(Verhaal&, int min_dagen, int max_dagen);
// Every five to seven weeks somebody calls; T3b is two months. With one in nine that slips away.
void blijf_in_contact(Verhaal&, int vanaf);

// route.cc
void advies_is_genoeg(Verhaal&);
void naar_intake(Verhaal&);
void wacht_op_gesprek(Verhaal&);
void net_gemeld(Verhaal&);
void bijna_te_laat(Verhaal&);
void te_laat(Verhaal&);
void niet_bereikt(Verhaal&);
void nog_niet_bereikt(Verhaal&);
void ziet_ervan_af(Verhaal&);
void stelt_uit(Verhaal&);
void komt_terug(Verhaal&);

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

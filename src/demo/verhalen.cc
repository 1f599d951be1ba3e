#include "demo/verhalen.h"

#include "demo/verhalen/verhalen.h"

namespace houvast::demo {

namespace {

using namespace verhaal;

constexpr VerhaalSoort soorten[] = {
    // Waterdam is small: what comes first here is what it shows too.
    {"dreiging deze week", 3, 0, 2, 1, true, false, dreiging_deze_week},
    {"wacht op gesprek", 10, 4, 20, 1, false, false, wacht_op_gesprek},
    {"te laat", 3, 29, 45, 1, false, false, te_laat},
    {"naar intake", 10, 25, 80, 1, false, false, naar_intake},
    {"krijgt hulp", 4, 48, 75, 1, false, false, krijgt_hulp},
    {"in begeleiding", 14, 80, 130, 1, false, false, in_begeleiding},
    {"bouwt af", 7, 176, 300, 1, false, false, bouwt_af},
    {"in nazorg", 7, 272, 560, 1, false, false, in_nazorg},
    {"wordt gevolgd", 7, 182, 262, 1, false, false, wordt_gevolgd},
    {"afgerond", 8, 466, 610, 1, false, false, rond_het_af},
    {"plan in de maak", 4, 58, 61, 1, false, false, plan_in_de_maak},
    {"wordt geevalueerd", 4, 164, 180, 1, false, false, wordt_geevalueerd},
    {"overgenomen in begeleiding", 2, 8, 118, 1, false, false, overgenomen_in_begeleiding},
    {"advies is genoeg", 26, 30, 360, 1, false, false, advies_is_genoeg},
    {"wordt afgewezen", 2, 50, 200, 1, false, false, wordt_afgewezen},
    {"ziet ervan af", 5, 25, 340, 1, false, false, ziet_ervan_af},
    {"terugval in volgen", 2, 228, 330, 1, false, false, terugval_in_volgen},
    {"lang niet gesproken", 3, 118, 134, 1, false, false, lang_niet_gesproken},
    {"onder bewind", 2, 128, 136, 1, false, false, onder_bewind},
    {"naar de wsnp", 2, 215, 300, 1, false, false, naar_de_wsnp},
    {"samen", 6, 30, 110, 2, false, false, samen},
    {"gaan uit elkaar", 1, 115, 134, 2, false, false, gaan_uit_elkaar},
    {"budgetbeheer rond", 3, 236, 315, 1, false, false, budgetbeheer_rond},
    {"bezwaar loopt", 1, 182, 206, 1, false, false, bezwaar_loopt},
    {"afgeschermd", 2, 20, 120, 1, false, false, blijft_afgeschermd},
    {"net gemeld", 5, 0, 3, 1, false, false, net_gemeld},
    {"evaluatie te laat", 2, 172, 185, 1, false, false, evaluatie_te_laat},
    {"lang geleden afgerond", 5, 650, 728, 1, false, false, rond_het_af},
    {"krijgt beheer erbij", 2, 178, 290, 1, false, false, krijgt_beheer_erbij},
    {"verhuist", 1, 155, 600, 1, false, false, verhuist},
    {"wordt gemonitord", 6, 176, 300, 1, false, false, wordt_gemonitord},

    {"wil een ander plan", 2, 60, 85, 1, false, false, wil_een_ander_plan},
    {"wacht op gegevens", 3, 40, 60, 1, false, false, wacht_op_gegevens},
    {"stopt in de intake", 3, 60, 200, 1, false, false, stopt_in_de_intake},
    {"bijna te laat", 3, 24, 28, 1, false, false, bijna_te_laat},
    {"crisis loopt", 2, 37, 41, 1, true, false, crisis_loopt},
    {"niet bereikt", 7, 35, 350, 1, false, false, niet_bereikt},
    {"stelt uit", 3, 8, 22, 1, false, false, stelt_uit},
    {"dubbel geregistreerd", 1, 178, 200, 2, false, false, dubbel_geregistreerd},
    {"signaal open", 2, 0, 12, 0, false, true, signaal_open},
    {"signaal aanvaard", 5, 15, 200, 1, false, true, signaal_aanvaard},
    {"te veel genoteerd", 1, 30, 90, 1, false, false, te_veel_genoteerd},
    {"verkeerd dossier", 1, 14, 27, 2, false, false, verkeerd_dossier},
    {"vader en zoon", 1, 22, 40, 2, false, false, vader_en_zoon},
    {"komt terug", 3, 200, 345, 1, false, false, komt_terug},
    {"nog niet bereikt", 3, 10, 22, 1, false, false, nog_niet_bereikt},
    {"dreiging onderweg", 4, 14, 150, 1, true, false, dreiging_onderweg},
    {"crisis afgerond", 3, 50, 200, 1, true, false, crisis_afgerond},
    {"signaal met dreiging", 2, 6, 90, 1, true, true, signaal_met_dreiging},
    {"signaal niet aanvaard", 4, 28, 330, 0, false, true, signaal_niet_aanvaard},
    {"weer zichtbaar", 1, 105, 200, 1, false, false, weer_zichtbaar},

    {"plan te laat", 2, 92, 120, 1, false, false, plan_te_laat},
    {"krijgt ander plan", 4, 152, 290, 1, false, false, krijgt_ander_plan},
    {"strengere voorwaarden", 1, 130, 136, 1, false, false, krijgt_strengere_voorwaarden},
    {"volgen te laat", 2, 222, 240, 1, false, false, volgen_te_laat},
    {"nazorg te laat", 2, 362, 379, 1, false, false, nazorg_te_laat},
    {"terugval in nazorg", 2, 334, 384, 1, false, false, terugval_in_nazorg},
    {"terugval na het einde", 2, 546, 614, 1, false, false, terugval_na_het_einde},
    {"terugval loopt", 1, 500, 524, 1, false, false, terugval_loopt},
    {"terugval, nieuw traject", 1, 530, 564, 1, false, false, terugval_nieuw_traject},
    {"voorwaarden niet nagekomen", 3, 165, 500, 1, false, false, voorwaarden_niet_nagekomen},
    {"wil zelf stoppen", 4, 145, 600, 1, false, false, wil_zelf_stoppen},
    {"overlijdt", 1, 130, 600, 1, false, false, overlijdt},
    {"partner overlijdt", 1, 122, 134, 2, false, false, partner_overlijdt},
    {"bezwaar te laat", 1, 256, 264, 1, false, false, bezwaar_te_laat},
    {"bezwaar gegrond", 1, 248, 330, 1, false, false, bezwaar_gegrond},
    {"bezwaar ongegrond", 1, 230, 500, 1, false, false, bezwaar_ongegrond},
    {"wsnp geweigerd", 1, 215, 300, 1, false, false, wsnp_geweigerd},
    {"schone lei", 2, 80, 200, 1, false, false, schone_lei},
    {"lost schulden af", 4, 176, 300, 1, false, false, lost_schulden_af},
    {"bewind opgeheven", 1, 54, 118, 1, false, false, bewind_opgeheven},
    {"budgetbeheer blijft", 2, 178, 300, 1, false, false, budgetbeheer_blijft},
    {"pauze loopt", 1, 102, 134, 1, false, false, pauze_loopt},
    {"pauze voorbij", 1, 121, 135, 1, false, false, pauze_voorbij},
    {"overgenomen in intake", 1, 4, 30, 1, false, false, overgenomen_in_intake},
    {"overgenomen in volgen", 1, 12, 38, 1, false, false, overgenomen_in_volgen},
    {"overgenomen met dreiging", 1, 21, 23, 1, true, false, overgenomen_met_dreiging},
};

}  // namespace

std::span<const VerhaalSoort> verhaal_soorten() { return soorten; }

}  // namespace houvast::demo
